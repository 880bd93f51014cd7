/** What the worker remembers of a tab goes with the tab’s page. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { CARLOS } from '../rules/clash-steps.ts';
import { contact, email, seen } from '../rules/family.ts';
import { chooses, opened, sees, settled, startWorker, stored } from './worker-harness.ts';

const page = seen(contact({ emails: [email(CARLOS)] }));

const check = { do: 'check' as const, text: CARLOS, by: 'email' as const };

beforeEach(async () => {
  vi.useFakeTimers({ now: Date.UTC(2026, 7, 21, 9) });
  opened();
  await startWorker();
});

afterEach(() => vi.useRealTimers());

describe('what belongs to a tab', () => {
  it('goes with its page', async () => {
    await chooses(1, page, check);
    await sees(1, page);
    expect((await stored()).tabs['1']?.checks).toHaveLength(1);
    await sees(1, seen({ kind: 'unknown', loading: true }));
    expect((await stored()).tabs['1']?.checks).toHaveLength(1);
    await sees(1, seen(contact({ contactId: '77', students: [], emails: [] })));
    expect((await stored()).tabs['1']).toBeUndefined();
  });

  it('goes with the tab', async () => {
    await chooses(1, page, check);
    await fakeBrowser.tabs.onRemoved.trigger(1, { isWindowClosing: false, windowId: 1 });
    await settled();
    expect((await stored()).tabs).toEqual({});
  });

  it('stays while a page has not drawn its contact’s number yet', async () => {
    await chooses(1, page, check);
    const { contactId: _, ...half } = contact();
    await sees(1, seen(half, { missing: ['contact-id'] }));
    await sees(1, page);
    expect((await stored()).tabs['1']?.checks).toHaveLength(1);
  });
});
