/** All that the loop on a page uses of this folder. The worker takes `urls.ts` alone. */
export { obstacles } from './around.ts';
export { isBusy } from './controls.ts';
export { carryOut, readRecords, showHints } from './lazy.ts';
export { newMemory } from './memory.ts';
export type { Parts } from './parts.ts';
export { see } from './see.ts';
export { noteClicks } from './watch.ts';
