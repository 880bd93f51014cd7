/** The worker among several tabs: nothing is lost, started twice, or done for a stranger. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Facts } from '../../../lib/contracts/facts.ts';
import { CARLOS, duplicate, original, withAna } from '../rules/clash-steps.ts';
import { accountDrawer, ana, contact, email, field, seen } from '../rules/family.ts';
import { chooses, office, opened, SITE, sees, startWorker, stored } from './worker-harness.ts';

const clash: Facts = seen(duplicate(), {
  drawer: accountDrawer({ email: field('choice', CARLOS, [CARLOS]) }),
  error: { message: 'In use', place: 'drawer', drawer: 'account', means: 'email-taken' },
});
const page = seen(contact({ emails: [email(CARLOS)] }));

beforeEach(async () => {
  vi.useFakeTimers({ now: Date.UTC(2026, 7, 21, 9) });
  opened();
  await startWorker();
});
afterEach(() => vi.useRealTimers());

describe('several tabs', () => {
  it('never lose each other’s update', async () => {
    const { update } = await import('../../../lib/worker/state/update-state.ts');
    await Promise.all(
      Array.from({ length: 60 }, (_, n) =>
        update(async (state) => {
          // Some changes wait for the browser in the middle.
          if (n % 3 === 0) await fakeBrowser.storage.local.get('folded');
          return [
            {
              ...state,
              lastSeenStudent: {
                ...state.lastSeenStudent,
                [`site ${n}`]: { dcid: String(n), name: '', seenAt: Date.now() },
              },
            },
            n,
          ];
        }),
      ),
    );
    const { state } = (await fakeBrowser.storage.session.get('state')) as {
      state: { lastSeenStudent: object };
    };
    expect(Object.keys(state.lastSeenStudent)).toHaveLength(60);
  });

  it('a change that fails takes nothing with it', async () => {
    const { update } = await import('../../../lib/worker/state/update-state.ts');
    await sees(1, clash);
    await expect(update(() => Promise.reject(new Error('no')))).rejects.toThrow();
    await sees(2, seen(contact({ contactId: '77' })));
    expect((await stored()).tasks).toHaveLength(1);
  });

  it('each add what they saw to one task, all at once', async () => {
    const ids = Array.from({ length: 12 }, (_, n) => String(9100 + n));
    await Promise.all(
      ids.map((contactId, n) =>
        sees(n, {
          ...clash,
          page: duplicate({ contactId, students: [{ ...ana, key: contactId, dcid: contactId }] }),
        }),
      ),
    );
    const { tasks } = await stored();
    expect(tasks).toHaveLength(1);
    expect(tasks[0]?.duplicates.map(({ contactId }) => contactId).sort()).toEqual(ids);
    expect(tasks[0]?.students).toHaveLength(12);
  });

  it('one attaches while the other waves off and a third parks: all of it stays', async () => {
    const flagged = duplicate({ students: [{ ...ana, custody: true, originalContactType: '' }] });
    await sees(1, { ...clash, page: flagged });
    await sees(2, seen(original()));
    await chooses(2, seen(original()), { do: 'same-person', duplicateId: '9002', otherId: '5120' });
    await sees(2, seen(original()));
    const id = (await stored()).tasks[0]?.id ?? '';
    await Promise.all([
      sees(2, seen(withAna())),
      chooses(1, seen(flagged), {
        do: 'dismiss-carry-over',
        taskId: id,
        keys: ['flags:4213=custody'],
      }),
      chooses(3, page, { do: 'park', taskId: id, parked: true }),
    ]);
    const [task] = (await stored()).tasks;
    expect(task?.students[0]?.attached).toBeDefined();
    expect(task?.steps.map(({ kind: is }) => is).sort()).toEqual(['attached', 'decided', 'same']);
    expect(task?.parked).toBe(true);
  });

  it('the same button in two tabs counts once', async () => {
    await sees(1, clash);
    await chooses(2, seen(original()), { do: 'same-person', duplicateId: '9002', otherId: '5120' });
    await sees(2, seen(withAna()));
    const id = (await stored()).tasks[0]?.id ?? '';
    const gone = { do: 'retired' as const, taskId: id, contactId: '9002' };
    await Promise.all([chooses(1, page, gone), chooses(2, page, gone)]);
    await sees(3, seen(contact({ contactId: '77' })));
    const [task] = (await stored()).tasks;
    expect(task?.ended?.outcome).toBe('done');
    expect(task?.steps.filter(({ kind: is }) => is === 'deleted')).toHaveLength(1);
    const end = { do: 'end-task' as const, taskId: id };
    await Promise.all([chooses(1, page, end), chooses(2, page, end)]);
    expect((await stored()).tasks[0]).toEqual(task);
  });

  it('are told when a task changed, and left alone when nothing did', async () => {
    office.tabs.push({ id: 1, url: SITE, active: true }, { id: 2, url: SITE, active: false });
    await sees(1, clash);
    expect(office.told).toEqual([2]);
    await sees(1, clash);
    expect(office.told).toEqual([2]);
  });
});
