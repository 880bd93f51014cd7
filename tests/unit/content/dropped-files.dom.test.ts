import { expect, it, vi } from 'vitest';
import { createDropHandler } from '../../../lib/content/dropped-files.ts';

const card = new File(['BEGIN:VCARD\nEMAIL:ana@example.org\nEND:VCARD'], 'ana.vcf');
const readDroppedText = async ([file]: readonly File[]) => `read from ${file?.name}`;

it('types what the page tools read from the files', async () => {
  const say = vi.fn();
  await createDropHandler(async () => ({ readDroppedText }) as never, say)([card]);
  expect(say).toHaveBeenCalledExactlyOnceWith('read from ana.vcf');
});

it('types nothing without page tools', async () => {
  const say = vi.fn();
  await createDropHandler(async () => undefined, say)([card]);
  expect(say).not.toHaveBeenCalled();
});

it('types nothing into the question about another contact, which came while the file was read', async () => {
  const say = vi.fn();
  history.replaceState(null, '', '#?contactid=4711');
  const slow = async (files: readonly File[]) => {
    history.replaceState(null, '', '#?contactid=5120');
    return readDroppedText(files);
  };
  await createDropHandler(async () => ({ readDroppedText: slow }) as never, say)([card]);
  expect(say).not.toHaveBeenCalled();
});
