/** What a page does without a click on it: the next drawer, for a registrar who wants that. */
import { beforeEach, expect, it, vi } from 'vitest';
import { ownPolicy } from '../../../lib/settings/storage-items.ts';
import { contact, email, emailDrawer, seen } from '../rules/family.ts';
import { opened, sees, startWorker } from './worker-harness.ts';

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
