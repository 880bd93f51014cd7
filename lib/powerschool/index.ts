/** All that the rest of Kinlink may use of this folder. */
export { obstacles } from './around.ts';
export { carryOut, readRecords, showHints } from './lazy.ts';
export { type Memory, newMemory } from './memory.ts';
export { see } from './see.ts';
export { type PageName, pageAt, urlOf } from './urls.ts';
export { noteClicks } from './watch.ts';
export { extend } from './wording.ts';
