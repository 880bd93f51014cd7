/** Tabs that the browser refuses to open: what was seen stays, and the search can start again. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { subjectOf } from '../../../lib/contracts/subject.ts';
import { CARLOS } from '../rules/clash-steps.ts';
import { contact, email, seen } from '../rules/family.ts';
import {
  chooses,
  office,
  opened,
  sees,
  send,
  senderIn,
  startWorker,
  stored,
} from './worker-harness.ts';

const page = seen(contact({ emails: [email(CARLOS)] }));
const check = { do: 'check' as const, text: CARLOS, by: 'email' as const };
const checks = async () => (await stored()).tabs['1']?.checks;

beforeEach(async () => {
  opened();
  await startWorker();
});

describe('with two windows', () => {
  it('opens a tab in the window of the tab that asked', async () => {
    const sender = senderIn(1, { tab: { id: 1, index: 3, windowId: 42 } });
    await send(
      { kind: 'page-run-action', facts: page, action: check, subject: subjectOf(page) },
      sender,
    );
    expect(fakeBrowser.tabs.create).toHaveBeenCalledWith(
      expect.objectContaining({ windowId: 42, openerTabId: 1, index: 4 }),
    );
  });

  it('opens the tab without an opener where the browser refuses the opener', async () => {
    const create = vi.mocked(fakeBrowser.tabs.create);
    create.mockRejectedValueOnce(new Error('Tab opener must be in the same window'));
    await chooses(1, page, check);
    expect(create).toHaveBeenCalledTimes(2);
    expect(create.mock.lastCall?.[0]).not.toHaveProperty('openerTabId');
    expect(await checks()).toMatchObject([{ text: CARLOS, state: 'running' }]);
  });

  it('keeps what was seen where the browser opens no tab, and the search stops', async () => {
    vi.mocked(fakeBrowser.tabs.create).mockRejectedValue(new Error('no window'));
    await chooses(1, page, check);
    expect(await checks()).toMatchObject([{ text: CARLOS, state: 'stopped' }]);
    expect((await stored()).backgroundTabs).toEqual({});
    expect(office.tabs).toEqual([]);
    expect(await sees(1, page)).toHaveProperty('items');
  });
});
