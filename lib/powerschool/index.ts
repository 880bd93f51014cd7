/** All that the loop on a page uses of this folder. The worker takes `urls.ts` alone. */

export { newMemory } from './core/page-session.ts';
export { isBusy } from './dom/controls.ts';
export { obstacles } from './drawers/obstacles.ts';
export { carryOut, readRecords, showHints } from './load-page-tools.ts';
export type { Parts } from './page-tools.ts';
export { see } from './read-page.ts';
export { noteClicks } from './track-clicks.ts';
