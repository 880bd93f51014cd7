/** All tests of the rules in one file, so that their modules are imported once. */
import { describe } from 'vitest';

const files = import.meta.glob('../unit/rules/**/*.test.ts');
for (const [path, load] of Object.entries(files)) describe(path, () => load() as Promise<void>);
