import { expect, it, vi } from 'vitest';
import { createDropHandler } from '../../../lib/content/dropped-files.ts';

const card = new File(['BEGIN:VCARD\nEMAIL:ana@example.org\nEND:VCARD'], 'ana.vcf');
const readDroppedText = async ([file]: readonly File[]) => `read from ${file?.name}`;

it('types what the page tools read from the files', async () => {
  const say = vi.fn();
  await createDropHandler(async () => ({ readDroppedText }) as never, say)([card]);
  expect(say).toHaveBeenCalledExactlyOnceWith('email', 'read from ana.vcf');
});

it('types nothing without page tools', async () => {
  const say = vi.fn();
  await createDropHandler(async () => undefined, say)([card]);
  expect(say).toHaveBeenCalledExactlyOnceWith('email', '');
});
