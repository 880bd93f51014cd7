/**
 * The tests of the readers in one file, so that their modules are imported once. Left out are the tests of
 * actions, which wait for time to pass, and those of damaged and of whole pages, which take seconds each.
 */
import { describe } from 'vitest';

const files = import.meta.glob([
  '../unit/powerschool/**/*.test.ts',
  '!../unit/powerschool/{actions,damage,page-check}/**',
  '!../unit/powerschool/dom/interact.dom.test.ts',
  '!../unit/powerschool/angular.dom.test.ts',
]);
for (const [path, load] of Object.entries(files)) describe(path, () => load() as Promise<void>);
