import { expect, it } from 'vitest';
import { removeAccessStep } from '../../../../lib/rules/resolve-clash/remove-access-step.ts';
import { en } from '../../spoken.ts';
import { ana, contact, drawer, onContact } from '../family.ts';

const item = { id: 'attached-4213', label: 'Add Ana Lopez, without Data Access' };
const here = onContact(contact());

it('asks to save the page where the row has no access yet', () => {
  expect(removeAccessStep(here, item, ana)).toMatchObject({
    kind: 'open',
    now: { hints: [en.submitPage.hint] },
  });
});

it('offers the row where the access is on, and nothing while its drawer is open', () => {
  const on = { ...ana, access: true };
  expect(removeAccessStep(here, item, on).now?.offers).toHaveLength(1);
  const open = onContact(contact(), { drawer: drawer('student', {}, { row: ana.key }) });
  const step = removeAccessStep(open, item, { ...on, editable: false });
  expect(step).toMatchObject({ kind: 'open', now: { offers: [] } });
});

it('is blocked where the access can’t be seen or changed', () => {
  for (const row of [
    { ...ana, access: undefined },
    { ...ana, access: true, editable: false },
  ])
    expect(removeAccessStep(here, item, row).kind).toBe('blocked');
});
