/** Custody and the like stand beside the button that says they were reviewed. */
import { expect, it } from 'vitest';
import { answer, clashed, duplicate, look, original, says, withAna } from '../clash-steps.ts';
import { ana } from '../family.ts';

const CUSTODY = 'Ana Lopez: Custody and School Pickup, checked on the duplicate.';
const begun = () =>
  answer('same', clashed(duplicate({ students: [{ ...ana, custody: true, pickup: true }] })));
const seen = { phones: [], addresses: [] };
const stepAndList = ({ items, lists }: ReturnType<typeof says>) => ({
  step: items.find(({ id }) => id === 'by-hand'),
  list: lists.find(({ id }) => id === 'by-hand'),
});

it('is a list while another step comes first', () => {
  const { step, list } = stepAndList(says(begun(), original(seen)));
  expect(step).toMatchObject({ state: 'todo', hints: [] });
  expect(list?.lines).toContain(CUSTODY);
});

it('stands in the step itself once it is its turn, and only there', () => {
  const { step, list } = stepAndList(says(look(begun(), withAna(seen)), withAna(seen)));
  expect(step?.state).toBe('now');
  expect(step?.hints).toEqual([CUSTODY, expect.stringContaining('then click Reviewed.')]);
  expect(list).toBeUndefined();
});
