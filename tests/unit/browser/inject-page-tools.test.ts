/** The page tools come into a tab before the wordings that its district added for them. */
import { beforeEach, expect, it, vi } from 'vitest';
import { injectPageTools } from '../../../lib/browser/inject-page-tools.ts';
import { DEFAULT_POLICY } from '../../../lib/contracts/policy.ts';

const { executeScript } = vi.hoisted(() => ({ executeScript: vi.fn(async (_: object) => []) }));
vi.mock('wxt/browser', () => ({ browser: { scripting: { executeScript } } }));

const wordings = { es: { 'email-taken': ['en uso'] } };

beforeEach(() => executeScript.mockClear());

it('injects the tools, then the district’s own wordings', async () => {
  expect(await injectPageTools(4, { ...DEFAULT_POLICY, wordings })).toBe(true);
  const [first, second] = executeScript.mock.calls.map(([injection]) => injection);
  expect(first).toEqual({ target: { tabId: 4 }, files: ['/page-tools.js'] });
  expect(second).toMatchObject({ target: { tabId: 4 }, args: [{ 'email-taken': ['en uso'] }] });
});

it('injects the tools alone where the district has no wordings', async () => {
  await injectPageTools(4, DEFAULT_POLICY);
  expect(executeScript).toHaveBeenCalledOnce();
});
