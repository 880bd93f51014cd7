import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_POLICY } from '../../../lib/contracts/policy.ts';
import { rememberAnswer } from '../../../lib/settings/remembered-answers.ts';
import { writeList } from '../../../lib/settings/worklist-storage.ts';
import {
  addContents,
  emptyData,
  loadData,
  loadRemembered,
  rebuildRows,
  waitingIn,
} from '../../../lib/worklist/list-data.ts';
import { contact, student } from '../rules/worklist/listed-people.ts';
import { worklistEn as t } from '../spoken.ts';
import { fakeLocks } from '../worker/fake-browser.ts';

const SITE = 'https://district.powerschool.com';
const NOW = Date.UTC(2026, 7, 21);
const policy = DEFAULT_POLICY;

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { locks: fakeLocks() });
});

it('loads the stored contents, then applies changes', async () => {
  const data = emptyData();
  await writeList('a', { students: [student({ state: 'waiting', contactIds: [] })] });
  await loadData(data, 'a');
  expect(waitingIn(data)).toEqual(['1']);
  addContents(data, { students: [student()], contacts: [contact()], dismissed: { '1 9001': 'x' } });
  expect(waitingIn(data)).toEqual([]);
  rebuildRows(data, { policy, t }, false);
  expect(data.rows).toMatchObject([{ key: '1 9001', state: 'not-needed', reason: 'x' }]);
  addContents(data, { students: [], contacts: [] });
  expect(data.dismissed).toEqual({ '1 9001': 'x' });
});

it('marks a contact as not needed if the registrar decided on no portal access', async () => {
  const data = emptyData();
  addContents(data, { students: [student()], contacts: [contact({ hasAccount: false })] });
  rebuildRows(data, { policy, t }, false);
  expect(data.rows[0]?.state).toBe('todo');
  await rememberAnswer('no-access', SITE, ['9001'], NOW);
  expect(await loadRemembered(data, SITE, policy, NOW)).toBe(true);
  rebuildRows(data, { policy, t }, false);
  expect(data.rows[0]).toMatchObject({ state: 'not-needed', reason: t.table.noAccessReason });
  expect(await loadRemembered(data, SITE, policy, NOW)).toBe(false);
});

it('remembers over every rebuild that a pair is two people', async () => {
  const data = emptyData();
  const copy = contact({ contactId: '9002' });
  addContents(data, {
    students: [student({ contactIds: ['9001', '9002'] })],
    contacts: [contact(), copy],
  });
  await rememberAnswer('different', SITE, ['9002', '9001'], NOW);
  const states: unknown[] = [];
  for (let n = 0; n < 3; n += 1) {
    rebuildRows(data, { policy, t }, false);
    states.push(data.rows.map(({ likelySame }) => likelySame !== undefined));
    await loadRemembered(data, SITE, policy, NOW);
  }
  expect(states).toEqual([
    [true, true],
    [false, false],
    [false, false],
  ]);
});
