import type { Action } from '../contracts/action.ts';

const PAGE_ACTIONS: readonly Action['do'][] = [
  'open-drawer',
  'fill',
  'replace',
  'undo',
  'answer',
  'attach',
  'switch-to-contacts',
  'search',
  'highlight',
  'copy',
  'save',
  'keep-password',
];

/** Whether an action is done on the page; the worker does all others. */
export const isPageAction = (action: Action): boolean => PAGE_ACTIONS.includes(action.do);
