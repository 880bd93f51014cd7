/** Small ways of saying and comparing, each as a registrar would expect it. */
import { describe, expect, it } from 'vitest';
import type { ContactPage } from '../../../lib/contracts/contact-facts.ts';
import { DEFAULT_POLICY } from '../../../lib/contracts/policy.ts';
import { accountWants, usernameFor } from '../../../lib/rules/create-account/username.ts';
import {
  accessToSee,
  lookedAt,
  parentAccessAfter,
} from '../../../lib/rules/resolve-clash/parent-access.ts';
import {
  duplicateHere,
  isCandidate,
  rowOf,
  taskOnPage,
} from '../../../lib/rules/task/page-role.ts';
import { isFinished, isSafe } from '../../../lib/rules/task/safe-to-retire.ts';
import { cleanEmail, emailProblem, sameEmail } from '../../../lib/rules/values/emails.ts';
import { formatAddress, formatPhone, joinLines } from '../../../lib/rules/values/format.ts';
import { normalizeText } from '../../../lib/rules/values/normalize-text.ts';
import { firstName, formatName } from '../../../lib/rules/values/person-names.ts';
import type { Task } from '../../../lib/tasks/task.ts';
import { en as t } from '../spoken.ts';
import { ana, contact, email, onContact } from './family.ts';
import {
  answer,
  CARLOS,
  clashed,
  duplicate,
  found,
  look,
  original,
  phone,
  searched,
  withAna,
} from './household.ts';

it.each([
  ['Lopez, Ana M.', 'Ana', 'Ana M. Lopez'],
  ['Lopez, Ana M', 'Ana', 'Ana M Lopez'],
  ['Lopez, Ana Maria', 'Ana Maria', 'Ana Maria Lopez'],
  ['Ana Lopez', 'Ana', 'Ana Lopez'],
  [' Ana  Lopez ', 'Ana', 'Ana  Lopez'],
  ['Lopez ,  Ana ', 'Ana', 'Ana Lopez'],
  ['Lopez,', 'Lopez', 'Lopez,'],
  ['De la Cruz, Ana, Jr.', 'Ana', 'De la Cruz, Ana, Jr.'],
  ['', '', ''],
])('“%s” is called %s, in full %s', (name, first, full) => {
  expect([firstName(name), formatName(name)]).toEqual([first, full]);
});

describe('what is typed as an email', () => {
  it.each([
    ['', t.email.missing],
    ['   ', t.email.missing],
    ['a@example.org, b@example.org', t.email.several],
    ['a@example.org;', t.email.several],
    ['a@b@example.org', t.email.several],
    ['ana lopez@example.org', t.email.spaces],
    ['ana.example.org', t.email.noAt],
    [`${'a'.repeat(250)}@example.org`, t.email.tooLong({ length: 262, limit: 256 })],
    ['ana@example', t.email.wrong],
    ['ana@', t.email.wrong],
    [' MAILTO:Ana@Example.org ', undefined],
    [`${'a'.repeat(60)}@example.org`, undefined],
    // The longest that is allowed.
    [`${'a'.repeat(244)}@example.org`, undefined],
  ])('“%s” → %s', (typed, problem) => {
    expect(emailProblem(typed, t)).toBe(problem);
  });
  it('is compared without capitals, blanks and mailto', () => {
    expect(cleanEmail(' mailto:Ana@Example.org ')).toBe('ana@example.org');
    expect(cleanEmail('ana+mailto:x@example.org')).toBe('ana+mailto:x@example.org');
    expect(sameEmail('ANA@example.org', 'mailto:ana@example.org ')).toBe(true);
    expect(sameEmail('ana@example.org', 'ann@example.org')).toBe(false);
  });
});

it.each([
  ['email', 'ana.l-1@example.org', 'ana.l-1@example.org'],
  ['local-part', 'ana.l-1@example.org', 'ana.l-1'],
  ['letters-and-digits', 'ana.l-1@example.org', 'anal1'],
  ['letters-and-digits', 'añ_2@example.org', 'añ2'],
  ['letters-and-digits', '...@example.org', undefined],
  ['leave', 'ana@example.org', undefined],
  ['email', '', undefined],
] as const)('where usernames are %s, %s signs in as %s', (username, address, value) => {
  expect(usernameFor(address, { policy: { ...DEFAULT_POLICY, username }, t }).value).toBe(value);
});

it('a username may have 64 characters, and no more', () => {
  const ctx = { policy: DEFAULT_POLICY, t };
  const long = (length: number) => `${'a'.repeat(length - 12)}@example.org`;
  expect(usernameFor(long(64), ctx)).toEqual({ value: long(64) });
  expect(usernameFor(long(65), ctx)).toEqual({
    hint: t.create.usernameTooLong({ length: 65, limit: 64 }),
  });
  expect(accountWants(ctx, long(65))).toEqual([
    { field: 'enabled', value: '1' },
    { field: 'email', value: long(65) },
  ]);
  expect(accountWants(ctx, undefined)).toEqual([{ field: 'enabled', value: '1' }]);
});

it.each([
  [phone('555-0101'), '555-0101 (Mobile)'],
  [phone('555-0101', '7', ''), '555-0101 × 7'],
  [phone('555-0101', '7', 'Work'), '555-0101 × 7 (Work)'],
])('a phone in one line', (one, line) => {
  expect(formatPhone(one)).toBe(line);
});

it('an address in one line', () => {
  const home = {
    row: '0',
    type: 'Home',
    street: ' 1 Elm Street \n Rear',
    unit: '2',
    city: 'Passaic',
    state: 'NJ',
    zip: '07055',
    country: 'US',
  };
  expect(formatAddress(home)).toBe('1 Elm Street, Rear, 2, Passaic, NJ, 07055, US (Home)');
  expect(formatAddress({ ...home, type: '', unit: '', state: '', country: '' })).toBe(
    '1 Elm Street, Rear, Passaic, 07055',
  );
  expect(joinLines('a\n\n b')).toBe('a, b');
});

it('texts are compared without accents and capitals', () => {
  expect([normalizeText('Ñandú ÉLÈVE'), normalizeText('  Two\twords ')]).toEqual([
    'nandu eleve',
    'two words',
  ]);
});

describe('whose page it is', () => {
  const [task] = clashed() as [Task];
  const here = (page: ContactPage) => ({ page });
  it('a duplicate is told by its number; a new one by its name', () => {
    expect(duplicateHere(task, here(duplicate()))?.contactId).toBe('9002');
    expect(duplicateHere(task, here(duplicate({ contactId: '1' })))).toBeUndefined();
    const [fresh] = clashed(duplicate({ contactId: undefined, name: 'Carlos' })) as [Task];
    expect(
      duplicateHere(fresh, here(contact({ contactId: undefined, name: 'Carlos' })))?.name,
    ).toBe('Carlos');
    expect(
      duplicateHere(fresh, here(contact({ contactId: undefined, name: 'Mia' }))),
    ).toBeUndefined();
  });
  it('another contact may hold the account by its email, its username, or because the search found it', () => {
    const other = (more: Partial<ContactPage>) =>
      here(contact({ contactId: '5', emails: [], ...more }));
    expect(isCandidate(task, other({}))).toBe(false);
    expect(isCandidate(task, other({ emails: undefined }))).toBe(false);
    expect(isCandidate(task, other({ emails: [email(CARLOS.toUpperCase())] }))).toBe(true);
    expect(
      isCandidate(task, other({ account: { enabled: true, username: CARLOS, email: '' } })),
    ).toBe(true);
    expect(
      isCandidate(task, other({ account: { enabled: true, username: 'x', email: CARLOS } })),
    ).toBe(true);
    const [searching] = searched([task], [found('5')]) as [Task];
    expect(isCandidate(searching, other({}))).toBe(true);
    expect(isCandidate(searching, here(duplicate()))).toBe(false);
    expect(isCandidate(searching, other({ contactId: undefined }))).toBe(false);
  });
  it('a student’s row is found by number, by name only where a number lacks, and never a past one', () => {
    const rows = (students: ContactPage['students']) => here(contact({ students }));
    const bea = { ...ana, dcid: undefined, key: 'row:1', name: 'Lopez, Bea' };
    const wanted = { dcid: '4213', name: 'Ana Lopez' };
    expect(rowOf(wanted, rows([bea, ana]))).toBe(ana);
    expect(rowOf({ name: 'Bea Lopez' }, rows([ana, bea]))).toBe(bea);
    expect(rowOf({ dcid: '4214', name: 'Bea Lopez' }, rows([ana, bea]))).toBe(bea);
    expect(rowOf({ ...wanted, dcid: '7' }, rows([ana]))).toBeUndefined();
    expect(rowOf(wanted, rows([{ ...ana, current: false }]))).toBeUndefined();
    expect(rowOf(wanted, rows(undefined))).toBeUndefined();
  });
  it('the task touched last wins, and a parked or ended one has no page', () => {
    const later = { ...task, id: 'later', touchedAt: 9 };
    expect(taskOnPage({ ...here(duplicate()), tasks: [later, task] })?.task.id).toBe('later');
    expect(
      taskOnPage({ ...here(duplicate()), tasks: [{ ...later, parked: true }, task] })?.task.id,
    ).toBe(task.id);
    expect(
      taskOnPage({ ...here(duplicate()), tasks: [{ ...task, ended: { how: 'done', at: 1 } }] }),
    ).toBeUndefined();
    expect(taskOnPage({ ...here(original()), tasks: [task] })?.role).toBe('candidate');
    expect(taskOnPage({ ...here(original()), tasks: answer('same', [task]) })?.role).toBe(
      'original',
    );
  });
});

describe('promise 7: safe to retire', () => {
  const done = look(answer('same', searched(clashed(), [found('5120')])), withAna())[0] as Task;
  it('is when all is there', () => {
    expect([isSafe(done), isFinished(done)]).toEqual([true, false]);
  });
  it.each<[string, Partial<Task>]>([
    ['no original is known', { original: undefined }],
    ['the student is not on it', { students: done.students.map(({ attached: _, ...one }) => one) }],
    [
      'the student is on another contact',
      { students: done.students.map((one) => ({ ...one, attached: { contactId: '1', at: 1 } })) },
    ],
    [
      'the duplicate was never read',
      { duplicates: done.duplicates.map(({ snapshot: _, ...one }) => one) },
    ],
    ['something lacks', { carried: [{ key: 'phone 1', kind: 'lacking' }] }],
    ['it has ended', { ended: { how: 'different', at: 1 } }],
  ])('is not when %s', (_, more) => {
    const task: Task = { ...done, ...more };
    expect([isSafe(task), isFinished(task)]).toEqual([false, false]);
  });
  it('is finished once every saved duplicate is gone', () => {
    const retired = { how: 'deleted' as const, at: 3 };
    const [one] = done.duplicates as [Task['duplicates'][number]];
    const gone = { ...one, retired };
    expect(isFinished({ ...done, duplicates: [gone] })).toBe(true);
    expect(isFinished({ ...done, duplicates: [gone, { ...one, contactId: '2' }] })).toBe(false);
    expect(isFinished({ ...done, duplicates: [gone, { ...one, contactId: undefined }] })).toBe(
      true,
    );
  });
});

describe('Enable Parent Access of a student who was attached', () => {
  const attached = look(answer('same', searched(clashed(), [found('5120')])), withAna());
  it('is looked at once, and only of students that are on the original', () => {
    const see = accessToSee(attached);
    expect(see).toEqual({ task: attached[0]?.id, dcid: '4213' });
    expect(accessToSee(clashed())).toBeUndefined();
    expect(accessToSee(lookedAt(attached, see ?? { task: '', dcid: '' }, 5))).toBeUndefined();
    expect(accessToSee(lookedAt(attached, { task: 'x', dcid: '4213' }, 5))).toEqual(see);
    expect(accessToSee(lookedAt(attached, { task: attached[0]?.id ?? '', dcid: '9' }, 5))).toEqual(
      see,
    );
  });
  it('is said on the original after the task has ended, where it is off', () => {
    const off = attached.map((task) => ({
      ...task,
      students: task.students.map((one) => ({ ...one, parentAccess: false })),
      ended: { how: 'done' as const, at: 4 },
    }));
    const notice = (page: ContactPage, tasks: Task[]) =>
      parentAccessAfter(onContact(page, {}, { tasks }));
    expect(notice(withAna(), off)).toMatchObject({
      tone: 'alert',
      title: t.accessAccounts.offFor({ student: 'Ana Lopez' }),
      offers: [{ action: { do: 'go', page: 'access-accounts', id: '4213' } }],
    });
    expect(notice(duplicate(), off)).toBeUndefined();
    expect(notice(withAna(), attached)).toBeUndefined();
    expect(
      notice(
        withAna(),
        off.map((task) => ({ ...task, ended: { how: 'different' as const, at: 4 } })),
      ),
    ).toBeUndefined();
  });
});
