/** A full session storage costs what is over first, and stops nothing. */
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { CARLOS, duplicate, refused } from '../../rules/clash-steps.ts';
import { contact, email, seen } from '../../rules/family.ts';
import { chooses, opened, sees, startWorker, stored } from '../worker-harness.ts';

const page = seen(contact({ emails: [email(CARLOS)] }));
const clash = seen(duplicate(), refused());
const quota = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));

beforeEach(async () => {
  vi.restoreAllMocks();
  opened();
  await startWorker();
});

it('answers from memory while the storage takes nothing, and writes it down once it does', async () => {
  const set = vi.spyOn(fakeBrowser.storage.session, 'set').mockImplementation(quota);
  expect(await sees(1, clash)).toHaveProperty('items');
  expect((await stored()).tasks).toEqual([]);
  expect((await sees(1, clash)).task?.line).toContain(CARLOS);
  set.mockRestore();
  await sees(1, page);
  expect((await stored()).tasks).toMatchObject([{ email: CARLOS }]);
});

it('drops tasks that have ended before anything else', async () => {
  await sees(1, clash);
  const [task] = (await stored()).tasks;
  await chooses(1, clash, { do: 'end-task', taskId: task?.id ?? '' });
  expect((await stored()).tasks).toMatchObject([{ ended: { outcome: 'done' } }]);
  const { set } = fakeBrowser.storage.session;
  vi.spyOn(fakeBrowser.storage.session, 'set').mockImplementation((items) =>
    JSON.stringify(items).includes('"ended"')
      ? quota()
      : set.call(fakeBrowser.storage.session, items),
  );
  await sees(2, page);
  expect((await stored()).tasks).toEqual([]);
});
