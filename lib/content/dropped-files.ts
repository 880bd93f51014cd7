/** What is dropped on the question for an email counts as typed. */
import type { PageTools } from '../powerschool/index.ts';
import type { Handlers } from '../ui/sidebar-ui.ts';

/** Creates the handler of a drop. Nothing is typed where the page tools can't be loaded. */
export const createDropHandler =
  (load: () => Promise<PageTools | undefined>, say: Handlers['onSay']) =>
  async (files: readonly File[]): Promise<void> =>
    say('email', (await (await load())?.readDroppedText(files)) ?? '');
