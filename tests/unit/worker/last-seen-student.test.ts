/** The student whose pages the registrar opened last. */
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Facts } from '../../../lib/contracts/facts.ts';
import { seen } from '../rules/family.ts';
import { opened, SITE, sees, startWorker } from './worker-harness.ts';

const beto: Facts = seen({
  kind: 'student-contacts',
  student: { dcid: '5000', name: 'Lopez, Beto' },
});
const ana: Facts = seen({
  kind: 'access-accounts',
  student: { dcid: '4213', name: 'Lopez, Ana' },
  parentAccess: true,
});
const lastSeen = async () => {
  const { state } = (await fakeBrowser.storage.session.get('state')) as {
    state: { lastSeenStudent: Record<string, { dcid: string }> };
  };
  return state.lastSeenStudent[SITE]?.dcid;
};

/** Kinlink opens Ana's Access Accounts in the background. */
async function openAnaInBackground(): Promise<number> {
  const { openBackgroundTab } = await import('../../../lib/worker/background-tab.ts');
  const { update } = await import('../../../lib/worker/state/update-state.ts');
  return update(async (state, now) => {
    const purpose = { dcid: '4213', inactive: false };
    const next = await openBackgroundTab(state, purpose, { tabId: 1, index: 0, site: SITE }, now);
    return [next, Number(Object.keys(next.backgroundTabs)[0])];
  });
}

beforeEach(async () => {
  opened();
  await startWorker();
});

describe('the student seen last', () => {
  it('is the one whose page the registrar opened', async () => {
    await sees(1, beto);
    expect(await lastSeen()).toBe('5000');
    await sees(2, ana);
    expect(await lastSeen()).toBe('4213');
  });

  it('never comes from a background tab, even while that tab closes', async () => {
    await sees(1, beto);
    const tabId = await openAnaInBackground();
    const answers = [sees(tabId, ana), sees(tabId, ana)];
    await Promise.all(answers);
    expect(await lastSeen()).toBe('5000');
  });
});
