/** Ticks of a district's identity checks: kept in memory for one tab or task, and for one contact. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answer, CARLOS, clashed, original } from '../rules/clash-steps.ts';
import { contact, email, seen } from '../rules/family.ts';
import { chooses, opened, sees, settled, startWorker, stored } from './worker-harness.ts';

const account = { enabled: true, username: CARLOS, email: CARLOS };
const pageOf = (contactId: string) =>
  seen(contact({ contactId, name: `Carlos ${contactId}`, emails: [email(CARLOS)], account }), {
    records: 'read',
  });
const tick = (contactId: string, check = 'Photo ID seen') =>
  ({ do: 'identity-check', contactId, check, seen: true }) as const;
const offersOn = async (tab: number, contactId: string) =>
  (await sees(tab, pageOf(contactId))).items.flatMap(({ offers }) =>
    offers.map(({ label }) => label),
  );
const ON = 'Turn on access for Ana Lopez';

beforeEach(async () => {
  vi.useFakeTimers({ now: Date.UTC(2026, 7, 21, 9) });
  opened();
  await fakeBrowser.storage.local.set({ 'policy.own': { identityChecks: ['Photo ID seen'] } });
  await startWorker();
});
afterEach(() => vi.useRealTimers());

it('turns the button on in this tab and for this contact only', async () => {
  expect(await offersOn(1, '9002')).not.toContain(ON);
  await chooses(1, pageOf('9002'), tick('9002'));
  expect(await offersOn(1, '9002')).toContain(ON);
  expect(JSON.stringify((await stored()).tabs)).not.toContain('Carlos');
  expect(await offersOn(2, '9002')).not.toContain(ON);
  const other = contact({ contactId: '77', name: 'Rosa Ferrer', students: [], emails: [] });
  await sees(1, seen(other, { records: 'read' }));
  expect(await offersOn(1, '9002')).not.toContain(ON);
});

it('does nothing for another contact than the page’s, or another check than the district’s', async () => {
  await sees(1, pageOf('9002'));
  await chooses(1, pageOf('9002'), tick('77'));
  await chooses(1, pageOf('9002'), tick('9002', 'Something else'));
  expect((await stored()).tabs[1]?.identity).toBeUndefined();
  expect(await offersOn(1, '9002')).not.toContain(ON);
});

it('is kept in the task whose original is on the page', async () => {
  const { update } = await import('../../../lib/worker/state/update-state.ts');
  const [task] = answer('same', clashed(), original(), Date.now());
  if (!task) throw new Error('no task');
  const fresh = { ...task, openedAt: Date.now(), touchedAt: Date.now() };
  await update((state) => [{ ...state, tasks: [fresh] }, undefined]);
  await chooses(1, seen(original()), { ...tick('5120'), taskId: task.id });
  await settled();
  const [after] = (await stored()).tasks;
  expect(after?.identity).toEqual({ contactId: '5120', seen: ['Photo ID seen'] });
  expect(after?.steps.at(-1)).toMatchObject({ kind: 'identity', things: ['Photo ID seen'] });
});
