/** A table of sentences is read once, and again only after it could not be read. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { loadTexts as Load } from '../../../lib/texts/load.ts';

let loadTexts: typeof Load;

// Other tests may have loaded the same tables already.
beforeEach(async () => {
  vi.resetModules();
  ({ loadTexts } = await import('../../../lib/texts/load.ts'));
});
afterEach(() => vi.restoreAllMocks());

it('is read once for each language, however often it is asked for', async () => {
  const read = vi.spyOn(globalThis, 'fetch');
  const [one, two] = await Promise.all([loadTexts('popup', 'en'), loadTexts('popup', 'en')]);
  expect(one).toBe(two);
  expect((await loadTexts('popup', 'es')).settings).toBe('Ajustes');
  expect(await loadTexts('popup', 'en')).toBe(one);
  expect(read.mock.calls.map(([from]) => new URL(String(from)).pathname)).toEqual([
    '/texts/popup.en.json',
    '/texts/popup.es.json',
  ]);
});

it('fails aloud, and is tried again by who asks again', async () => {
  vi.spyOn(globalThis, 'fetch').mockRejectedValueOnce(new TypeError('Failed to fetch'));
  await expect(loadTexts('options', 'en')).rejects.toThrow('Failed to fetch');
  expect((await loadTexts('options', 'en')).heading).toBe('Settings');
});
