/** Types the text of a file that the registrar drops on the question for an email. */
import type { PageTools } from '../powerschool/index.ts';

/** Creates the handler of a drop. The page may name another contact once the file is read: then nothing is typed. */
export const createDropHandler =
  (load: () => Promise<PageTools | undefined>, say: (text: string) => void) =>
  async (files: readonly File[]): Promise<void> => {
    const { href } = location;
    const text = await (await load())?.readDroppedText(files);
    if (text && href === location.href) say(text);
  };
