import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { writeList } from '../../../../lib/settings/worklist-storage.ts';
import { countRead } from '../../../../lib/worker/state/count-read.ts';
import { student } from '../../rules/worklist/listed-people.ts';
import { list } from '../../worklist/page-session.ts';

const running = { ...list, state: 'running' as const, total: 2, read: 1 };

beforeEach(() => fakeBrowser.reset());

it('counts on while students are left', async () => {
  expect(await countRead({ ...running, read: 0 }, 1, 9)).toMatchObject({
    state: 'running',
    read: 1,
    touchedAt: 9,
  });
});

it('is done only when nobody waits, whatever the count says', async () => {
  await writeList(list.id, { students: [student(), student({ dcid: '2', state: 'waiting' })] });
  expect(await countRead(running, 1, 9)).toMatchObject({ state: 'running', read: 1 });
  await writeList(list.id, { students: [student({ dcid: '2' })] });
  expect(await countRead(running, 1, 9)).toMatchObject({ state: 'done', read: 2 });
});
