/** What a page does without a click on it: the next drawer, for a registrar who wants that. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { importedPolicy, ownPolicy, workerState } from '../../../lib/settings/storage-items.ts';
import { EMPTY } from '../../../lib/worker/state/session-state.ts';
import { ana, contact, email, emailDrawer, seen } from '../rules/family.ts';
import { chooses, office, opened, SITE, sees, startWorker } from './worker-harness.ts';

const MARIA = 'maria.lopez@example.org';
const without = contact({ contactId: '9001' });
const withEmail = contact({ ...without, emails: [email(MARIA)] });
const filled = () => seen(without, { drawer: emailDrawer(MARIA), undo: ['address'] });

async function start(nextByItself: boolean): Promise<void> {
  opened();
  await ownPolicy.set({ nextByItself });
  await startWorker();
}

beforeEach(() => vi.clearAllMocks());

it('opens the account drawer once the filled email is there, and only once', async () => {
  await start(true);
  await sees(1, filled());
  const advice = await sees(1, seen(withEmail));
  expect(advice?.nextAction?.action).toMatchObject({ do: 'fill', drawer: 'account' });
  expect((await sees(1, seen(withEmail)))?.nextAction).toBeUndefined();
});

it('opens nothing in another tab, or for another contact', async () => {
  await start(true);
  await sees(1, filled());
  expect((await sees(2, seen(withEmail)))?.nextAction).toBeUndefined();
  const other = seen(contact({ contactId: '9002', emails: [email(MARIA)] }));
  expect((await sees(1, other))?.nextAction).toBeUndefined();
});

it('opens nothing for a registrar who has not asked for it', async () => {
  await start(false);
  await sees(1, filled());
  expect((await sees(1, seen(withEmail)))?.nextAction).toBeUndefined();
});

it('opens nothing on a page that is not settled', async () => {
  await start(true);
  await sees(1, filled());
  const translated = seen(withEmail, { unsettled: 'translated' });
  expect((await sees(1, translated))?.nextAction).toBeUndefined();
});

describe('the offer to turn it on', () => {
  const account = { enabled: true, username: MARIA, email: MARIA };
  const third = seen(contact({ ...withEmail, account, students: [{ ...ana, access: true }] }));
  const entry = (contactId: string) =>
    ({ site: SITE, at: Date.now(), kind: 'access-on', contactId, name: '' }) as const;
  const offers = async () => (await sees(1, third)).lists.some(({ id }) => id === 'next-by-itself');

  beforeEach(async () => {
    opened();
    await workerState.set({ ...EMPTY, dayLog: ['1', '2', '9001'].map(entry) });
  });

  it.each([true, false])(
    'comes after the third parent, until it is answered with %s',
    async (on) => {
      await startWorker();
      expect(await offers()).toBe(true);
      await chooses(1, third, { do: 'next-by-itself', on });
      await startWorker();
      expect(await offers()).toBe(false);
      expect(await ownPolicy.get()).toEqual({ nextByItself: on });
    },
  );

  it('does not come where the district has decided', async () => {
    await importedPolicy.set({ name: 'district.json', policy: { nextByItself: false } });
    await startWorker();
    expect(await offers()).toBe(false);
  });
});

describe('a tab that Open contact opened', () => {
  const list = seen({
    kind: 'student-contacts',
    student: { dcid: '4213', name: 'Ana' },
    contacts: [],
  });
  const opens = async (): Promise<number> => {
    opened();
    await startWorker();
    await chooses(1, list, { do: 'go', page: 'contact', id: '9001' });
    return office.tabs.at(-1)?.id ?? 0;
  };
  const focus = { do: 'answer', question: 'email', text: '', focus: true };

  it('moves the focus into the email’s field, once', async () => {
    const tab = await opens();
    expect((await sees(tab, seen({ kind: 'unknown', loading: true }))).nextAction).toBeUndefined();
    const { emails: _, ...halfDrawn } = without;
    expect((await sees(tab, seen(halfDrawn))).nextAction).toBeUndefined();
    expect((await sees(tab, seen(without))).nextAction?.action).toEqual(focus);
    expect((await sees(tab, seen(without))).nextAction).toBeUndefined();
  });

  it('moves it nowhere if something is typed or listed already', async () => {
    const typed = { inputs: { email: 'm', number: '', phone: '' } };
    expect((await sees(await opens(), seen(without, typed))).nextAction).toBeUndefined();
    expect((await sees(await opens(), seen(withEmail))).nextAction).toBeUndefined();
  });
});
