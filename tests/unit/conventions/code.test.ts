/** How files are built: folder sizes, state, exports, and a test beside each. */
import { expect, it } from 'vitest';
import {
  crowdedFolders,
  exportedLets,
  filesWithoutTest,
  globals,
  idleReasons,
  modulesWithState,
  namesDefinedTwice,
  shortcuts,
} from '../../conventions/code.ts';

it.each(
  Object.entries({
    crowdedFolders,
    modulesWithState,
    exportedLets,
    namesDefinedTwice,
    filesWithoutTest,
  }),
)('%s: none', (_, offenders) => {
  expect(offenders()).toEqual([]);
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
