/** Before "Same person": whatever speaks against it is said, and "Different person" comes first. */
import { expect, it } from 'vitest';
import type { ContactPage } from '../../../../lib/contracts/contact-facts.ts';
import {
  answersOf,
  clashed,
  duplicate,
  found,
  original,
  says,
  searched,
  verdictOf,
} from '../clash-steps.ts';
import { ana, email } from '../family.ts';

const child = (n: number, name: string) => ({ ...ana, key: `${n}`, dcid: `${n}`, name });
const diego = child(3107, 'Lopez, Diego');
const isFather = { ...ana, relationship: 'Father', access: false };
const office = ['Adams', 'Baker', 'Chen', 'Diaz', 'Evans'].map((last, n) =>
  child(6000 + n, `${last}, Kim`),
);
const TWO = 'a@example.org, b@example.org';
const INFO = 'info@agency.example.org';

/** What the two contacts are, and the sentence about it. */
const REASONS: [why: string, ours: Partial<ContactPage>, theirs: Partial<ContactPage>, RegExp][] = [
  ['one has no name', { name: '' }, {}, /One of them has no name/],
  [
    'another suffix',
    { name: 'Carlos Lopez Jr.' },
    { name: 'Carlos Lopez Sr.' },
    /Different suffixes/,
  ],
  ['another first name', { name: 'Rosa Lopez' }, {}, /Different first names: Rosa Lopez/],
  [
    'another middle name',
    { name: 'Carlos Bruno Lopez' },
    { name: 'Carlos Andres Lopez' },
    /Different middle names/,
  ],
  [
    'two names at one student',
    { name: 'Rosa Lopez', students: [{ ...ana, relationship: 'Mother' }] },
    { students: [isFather] },
    /Both are contacts of Ana Lopez \(.*\), so two people may share this/,
  ],
  [
    'two relationships to one student',
    { students: [{ ...ana, relationship: 'Grandfather' }] },
    { students: [isFather] },
    /as Grandfather and Father|as Father and Grandfather/,
  ],
  [
    'the student’s own record',
    { name: 'Ana Lopez', students: [{ ...ana, relationship: '' }] },
    {},
    /the student’s own record/,
  ],
  ['a record for two people', { name: 'Rosa and Carlos Lopez' }, {}, /may name two people/],
  ['an office’s many students', {}, { students: office }, /5 students with 5 different last names/],
  ['an office email', { emails: [email(INFO)] }, { emails: [email(INFO)] }, /an office email/],
  [
    'two addresses in one field',
    { emails: [email(TWO)] },
    { emails: [email(TWO)] },
    /isn’t one email/,
  ],
];

it.each(REASONS)('%s', (_, ours, theirs, sentence) => {
  const sections = { phones: [], addresses: [] };
  const here = duplicate({ ...sections, ...ours });
  const there = original({ ...sections, students: [diego], ...theirs });
  const tasks = searched(clashed(here), [
    found('5120', { hasAccount: true, name: there.name, students: [] }),
  ]);
  const advice = says(tasks, there);
  expect(verdictOf(advice).join('\n')).toMatch(sentence);
  expect(answersOf(advice)[0]?.label).toBe('Different person');
});

it('with nothing against it, "Same person" comes first', () => {
  const sections = { phones: [], addresses: [] };
  const tasks = searched(clashed(duplicate(sections)), [found('5120', { hasAccount: true })]);
  expect(answersOf(says(tasks, original({ ...sections, students: [diego] })))[0]?.label).toBe(
    'Same person',
  );
});
