/** Everything that holds a name has an end. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Facts } from '../../../lib/contracts/facts.ts';
import { CARLOS, duplicate } from '../rules/clash-steps.ts';
import { accountDrawer, contact, email, field, seen } from '../rules/family.ts';
import { chooses, opened, SITE, sees, settled, startWorker } from './worker-harness.ts';

const HOURS = 60 * 60 * 1000;
const ADDED = 'https://sis.example.org';
const beto: Facts = seen({
  kind: 'student-contacts',
  student: { dcid: '5000', name: 'Lopez, Beto' },
});
const page = seen(contact({ emails: [email(CARLOS)] }));
const clash: Facts = seen(duplicate(), {
  drawer: accountDrawer({ email: field('choice', CARLOS, [CARLOS]) }),
  error: { message: 'In use', place: 'drawer', drawer: 'account', means: 'email-taken' },
});
const check = { do: 'check' as const, text: CARLOS, by: 'email' as const };
const remembered = async () =>
  JSON.stringify(await fakeBrowser.storage.session.get(['state', 'restored']));
/** The hourly alarm, which wakes the worker. */
const alarm = async () => {
  const [each] = await fakeBrowser.alarms.getAll();
  if (!each) throw new Error('no alarm');
  await fakeBrowser.alarms.onAlarm.trigger(each);
  await settled();
};
const later = (hours: number) => vi.setSystemTime(Date.now() + hours * HOURS);

async function aDaysWork(): Promise<void> {
  await sees(1, beto);
  await chooses(2, page, check);
  await sees(3, clash);
  await settled();
}

beforeEach(async () => {
  vi.useFakeTimers({ now: Date.UTC(2026, 7, 21, 9) });
  opened();
  await startWorker();
});
afterEach(() => vi.useRealTimers());

describe('what the worker knows of people', () => {
  it('is kept while it is in use', async () => {
    await aDaysWork();
    later(11);
    await alarm();
    expect(await remembered()).toContain('Beto');
    expect(await remembered()).toContain(CARLOS);
  });

  it('goes after twelve hours, woken by the alarm', async () => {
    await aDaysWork();
    await fakeBrowser.storage.session.set({ restored: { [`${SITE} ${CARLOS}`]: Date.now() } });
    later(13);
    await alarm();
    expect(await remembered()).not.toMatch(/Beto|Lopez|carlos/);
  });

  it('goes after twelve hours at the next start of the worker', async () => {
    await aDaysWork();
    later(13);
    await startWorker();
    expect(await remembered()).not.toMatch(/Beto|Lopez|carlos/);
  });

  it('stays as long as the registrar comes back to it', async () => {
    await sees(1, beto);
    later(7);
    await sees(1, seen({ kind: 'student-contacts', student: { dcid: '5001', name: 'Kim, Mina' } }));
    later(7);
    await alarm();
    expect(await remembered()).toContain('Mina');
  });

  it('goes with the site when that is removed', async () => {
    await fakeBrowser.storage.local.set({ sites: { 'sis.example.org': 'yes' } });
    await aDaysWork();
    const { update } = await import('../../../lib/worker/state/update-state.ts');
    await update((state) => {
      const tasks = state.tasks.map((task) => ({ ...task, id: `${ADDED} x`, site: ADDED }));
      const lastSeenStudent = { [ADDED]: { dcid: '1', name: 'Moved, Away', seenAt: Date.now() } };
      return [{ ...state, tasks: [...state.tasks, ...tasks], lastSeenStudent }, undefined];
    });
    expect(await remembered()).toContain('Away');
    await fakeBrowser.storage.local.set({ sites: {} });
    await settled();
    expect(await remembered()).not.toContain('sis.example.org');
    expect(await remembered()).toContain(CARLOS);
  });
});
