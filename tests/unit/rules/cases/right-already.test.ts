/** Cases that were right from the start, and have to stay so. */
import { expect, it } from 'vitest';
import type { ContactPage } from '../../../../lib/contracts/contact-facts.ts';
import {
  answer,
  answersOf,
  CARLOS,
  clashed,
  duplicate,
  found,
  look,
  offers,
  original,
  says,
  searched,
  withAna,
} from '../clash-steps.ts';
import { ana, contact, email } from '../family.ts';

const none = { phones: [], addresses: [] };
const holder = found('5120', { hasAccount: true });
const begun = (page: ContactPage) => answer('same', searched(clashed(page), [holder]));
const firstAnswer = (ours: Partial<ContactPage>, theirs: Partial<ContactPage> = {}) => {
  const there = original({ ...none, ...theirs });
  const tasks = searched(clashed(duplicate({ ...none, ...ours })), [holder]);
  return answersOf(says(tasks, there))[0]?.label;
};
const child = (n: number, name: string, relationship = 'Mother') => ({
  ...ana,
  key: `${n}`,
  dcid: `${n}`,
  name,
  relationship,
});

it('a mother of two who is the aunt of a third: the relationship is said', () => {
  const aunt = { ...none, students: [child(4213, 'Lopez, Ana', 'Aunt')] };
  const mother = { students: [child(1, 'Lopez, Diego'), child(2, 'Lopez, Eva')] };
  expect(firstAnswer(aunt, mother)).toBe('Same person');
  const lists = says(begun(duplicate(aunt)), original(mother)).lists;
  expect(JSON.stringify(lists)).toContain('Relationship to Ana Lopez: Aunt on the duplicate');
});

it('a parent who is also the emergency contact gets no second row', () => {
  const tasks = look(begun(duplicate(none)), withAna(none));
  expect(tasks[0]?.students[0]?.attached).toBeDefined();
  expect(offers(says(tasks, withAna(none)))).not.toContain('Add Ana Lopez');
});

it('two accounts of one parent are both listed, and none is chosen', () => {
  const two = [holder, found('6001', { hasAccount: true })];
  const advice = says(searched(clashed(), two), duplicate());
  expect(advice.compare).toBeUndefined();
  expect(answersOf(advice)).toEqual([]);
  const cards = advice.lists.find(({ id }) => id === 'found')?.cards ?? [];
  expect(cards.map(({ title }) => title).join()).toMatch(/5120.*6001/);
});

it('the child’s name in the parent’s username says nothing about anybody', () => {
  const own = { enabled: true, username: 'ana.lopez', email: CARLOS };
  const page = contact({ ...none, emails: [email(CARLOS)], account: own });
  expect(says([], page).notice).toBeUndefined();
});

it.each([
  ['in capitals', 'CARLOS LOPEZ'],
  ['with a hyphen and the maiden name', 'Carlos Lopez-Ferrer'],
])('a name %s is the same name', (_, name) => {
  expect(firstAnswer({ name })).toBe('Same person');
});

it('one adult whose children have three last names is no office', () => {
  const students = [child(1, 'Lopez, Diego'), child(2, 'Vega, Eva'), child(3, 'Brook, Ben')];
  expect(firstAnswer({}, { students })).toBe('Same person');
});

it('the only contact of a student is not retired before the student is on the original', () => {
  const tasks = look(begun(duplicate(none)), original(none));
  expect(offers(says(tasks, duplicate(none))).filter((label) => /^Show me/.test(label))).toEqual(
    [],
  );
});

it('a duplicate with an Original Contact Type, as a graduate leaves it, is made inactive and not deleted', () => {
  const graduate = { ...child(1, 'Lopez, Eva', 'Father'), current: false };
  const page = duplicate({
    ...none,
    students: [
      { ...ana, originalContactType: '' },
      { ...graduate, originalContactType: 'Legal Guardian' },
    ],
  });
  const advice = says(look(begun(page), withAna(none)), page);
  expect(JSON.stringify(advice.items)).toContain(
    'It’s “Legal Guardian” on the older student pages',
  );
  expect(offers(advice)).toContain('Show me the Active box');
  expect(offers(advice)).not.toContain('Show me the Delete button');
});
