/** How files are built: folder sizes, state, exports, and a test beside each. */
import { expect, it } from 'vitest';
import { globals, idleReasons, shortcuts } from '../../conventions/code.ts';
import { compare } from '../../conventions/pending.ts';

it.each([
  'crowdedFolders',
  'modulesWithState',
  'exportedLets',
  'namesDefinedTwice',
  'filesWithoutTest',
] as const)('%s', (rule) => {
  expect(compare(rule)).toEqual({ added: [], mended: [] });
});

it('adds to the global scope in one file at most', () => {
  expect(globals().length).toBeLessThanOrEqual(1);
});

it('gives no reason for a file that has a test or is gone', () => {
  expect(idleReasons()).toEqual([]);
});

it('takes no shortcut round the types or the tests', () => {
  expect(shortcuts()).toEqual([]);
});
