import { expect, it, vi } from 'vitest';
import { reinject } from '../../../lib/browser/reinject.ts';
import { CONTENT_SCRIPT } from '../../../lib/contracts/sites.ts';

const { query, executeScript } = vi.hoisted(() => ({ query: vi.fn(), executeScript: vi.fn() }));
vi.mock('wxt/browser', () => ({ browser: { tabs: { query }, scripting: { executeScript } } }));

it('runs the content script in every open tab that matches, though one was closed meanwhile', async () => {
  query.mockResolvedValue([{ id: 1 }, {}, { id: 2 }]);
  executeScript.mockResolvedValue([]).mockRejectedValueOnce(new Error('No tab with id: 1.'));
  await reinject(['https://sis.example.org/admin/*']);
  expect(query).toHaveBeenCalledExactlyOnceWith({ url: ['https://sis.example.org/admin/*'] });
  const files = [`/${CONTENT_SCRIPT}`];
  expect(executeScript.mock.calls).toEqual([
    [{ target: { tabId: 1 }, files }],
    [{ target: { tabId: 2 }, files }],
  ]);
});
