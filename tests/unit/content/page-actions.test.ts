import { expect, it } from 'vitest';
import { isPageAction } from '../../../lib/content/page-actions.ts';

it('leaves to the worker what concerns tabs, tasks and other pages', () => {
  expect(isPageAction({ do: 'undo' })).toBe(true);
  expect(isPageAction({ do: 'welcome' })).toBe(false);
  expect(isPageAction({ do: 'fold', folded: true })).toBe(false);
});
