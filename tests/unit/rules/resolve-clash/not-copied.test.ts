import { expect, it } from 'vitest';
import type { ContactPage } from '../../../../lib/contracts/contact-facts.ts';
import { notCopied } from '../../../../lib/rules/resolve-clash/not-copied.ts';
import {
  byHand,
  carryItems,
  dismissItems,
} from '../../../../lib/rules/task/carry-over-progress.ts';
import type { Task } from '../../../../lib/tasks/task.ts';
import { en as t } from '../../spoken.ts';
import { answer, clashed, duplicate, look, phone, says, withAna } from '../clash-steps.ts';
import { ana } from '../family.ts';

/** A duplicate with custody and a phone that the original lacks. */
const page = duplicate({
  students: [{ ...ana, number: '10123', custody: true, pickup: true, originalContactType: '' }],
  phones: [phone('(555) 555-0112', '21', 'Work')],
  details: { employer: 'Clifton Bakery' },
});

/** The tasks once the student is on the original and the registrar has decided about everything. */
function decided(duplicatePage: ContactPage): Task[] {
  const [task] = look(answer('same', clashed(duplicatePage)), withAna()) as [Task];
  const keys = [...byHand(task, withAna()), ...carryItems(task, withAna())]
    .filter(({ state }) => state !== 'there')
    .map(({ key }) => key);
  return [{ ...task, ...dismissItems(task, keys, 4) }];
}

const of = ({ duplicates: [duplicate] }: Task) => {
  if (!duplicate) throw new Error('no duplicate');
  return duplicate;
};

it('says on the duplicate, before it is deleted, that custody was decided about and not copied', () => {
  const tasks = decided(page);
  const retire = says(tasks, page).items.find(({ id }) => id === 'retire');
  expect(retire?.hints.at(-1)).toBe(
    'You reviewed these, and Kinlink didn’t copy them: Custody and School Pickup (Ana Lopez); Employer: Clifton Bakery; (555) 555-0112 ext. 21 (Work). If one belongs on the original, set it there before you go on.',
  );
  expect(retire?.offers.map(({ label }) => label).slice(0, 2)).toEqual([
    t.retire.showActive,
    t.retire.showDelete,
  ]);
});

it('says nothing where everything was copied', () => {
  const [task] = decided(duplicate()) as [Task];
  expect(notCopied({ t }, task, of(task))).toEqual([]);
});

it('names another relationship', () => {
  const uncle = duplicate({ students: [{ ...ana, relationship: 'Uncle' }] });
  const [task] = decided(uncle) as [Task];
  expect(notCopied({ t }, task, of(task)).join()).toContain('Uncle (Ana Lopez)');
});

it('names nothing of another duplicate of the same task', () => {
  const [task] = decided(page) as [Task];
  const { snapshot: _, ...other } = of(task);
  const both = { ...task, duplicates: [of(task), { ...other, contactId: '9003' }] };
  expect(notCopied({ t }, both, of(task)).join()).toContain('555-0112');
  expect(notCopied({ t }, both, { ...other, contactId: '9003' })).toEqual([]);
});
