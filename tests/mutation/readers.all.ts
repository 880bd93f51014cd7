/**
 * The tests of reading in one file, so that their modules are imported once. Those of acting wait for time to
 * pass, what is planted in thousands takes seconds, and a check of a page looks for everything on it.
 */
import { describe } from 'vitest';

const files = import.meta.glob([
  '../unit/powerschool/*.test.ts',
  '!../unit/powerschool/{damage*,check-*,hands*,password.test.ts,do.dom.test.ts,angular.dom.test.ts,secret.dom.test.ts}',
]);
for (const [path, load] of Object.entries(files)) describe(path, () => load() as Promise<void>);
