/** All that the page loop uses of this folder. The worker uses `core/urls.ts` alone. */

export type { PageSession } from './core/page-session.ts';
export { newSession, takeSheetPassword, updateSession } from './core/page-session.ts';
export { isBusy } from './dom/controls.ts';
export { obstacles } from './drawers/obstacles.ts';
export { getPageTools, runPageAction } from './load-page-tools.ts';
export type { PageTools } from './page-tools.ts';
export { readPage, readSubject } from './read-page.ts';
export { trackClicks } from './track-clicks.ts';
