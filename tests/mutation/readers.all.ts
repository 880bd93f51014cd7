/** All tests of `lib/powerschool` in one file, so that their modules are imported once. */
import { describe } from 'vitest';

const files = import.meta.glob([
  '../unit/powerschool/*.test.ts',
  '!../unit/powerschool/{damage-*,password.test.ts}',
]);
for (const [path, load] of Object.entries(files)) describe(path, () => load() as Promise<void>);
