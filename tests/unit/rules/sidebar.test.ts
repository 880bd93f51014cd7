/**
 * What the sidebar says, approved: for each page as it is, all of it; then, for each thing that may be
 * otherwise, the lines that go and come. The texts in `sidebar/` are read, and corrected, as sentences.
 * After a change that is meant: `SIDEBAR=write npx vitest run --config tests/vitest.config.ts sidebar`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { StudentContactsPage } from '../../../lib/facts.ts';
import { advance } from '../../../lib/rules/advance.ts';
import type { Context } from '../../../lib/rules/context.ts';
import { decide } from '../../../lib/rules/decide.ts';
import { end, type Task } from '../../../lib/tasks.ts';
import { ana, contact, context, email, seen } from './family.ts';
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
import { CHANGES } from './sidebar-changes.ts';
import { asText, difference, tasksAsText } from './sidebar-text.ts';

const knowing = duplicate({
  phones: [phone('555-0112', '21', 'Work')],
  emails: [email(CARLOS), { ...email('second@example.org', false), row: '1' }],
  addresses: [
    {
      row: '0',
      type: 'Home',
      street: '1 Elm Street',
      unit: '',
      city: 'Passaic',
      state: 'NJ',
      zip: '07055',
      country: 'US',
    },
  ],
  students: [{ ...ana, number: '10123', custody: true, originalContactType: 'Father' }],
});
const results = [
  found('5120', {
    hasAccount: true,
    username: CARLOS,
    name: 'Carlos A. Lopez',
    phones: [phone('555-0112')],
  }),
  found('5130', { hasAccount: false, name: 'C. Lopez', active: false }),
];
const same = answer('same', searched(clashed(knowing), results));
const attached = look(same, withAna());
const carried = look(
  attached,
  withAna({ phones: knowing.phones, emails: knowing.emails, addresses: knowing.addresses }),
);
const list: StudentContactsPage = {
  is: 'student-contacts',
  student: { dcid: '4213', name: 'Lopez, Ana', number: '10123' },
  contacts: [
    {
      key: '9002',
      contactId: '9002',
      name: 'Lopez, Carlos',
      relationship: 'Father',
      emails: [CARLOS],
      access: false,
      hasAccount: false,
    },
    {
      key: '5120',
      contactId: '5120',
      name: 'Carlos A. Lopez',
      relationship: 'Father',
      emails: [CARLOS],
      access: true,
      hasAccount: true,
      username: CARLOS,
    },
    {
      key: '77',
      contactId: '77',
      name: 'Rivera, Mia',
      relationship: '',
      emails: [],
      access: undefined,
      hasAccount: undefined,
    },
    {
      key: 'row:3',
      name: 'Chan, Mei',
      relationship: 'Aunt',
      emails: ['mei@example.org'],
      access: undefined,
      hasAccount: true,
    },
    {
      key: '78',
      contactId: '78',
      name: 'Okoro, Ife',
      relationship: 'Mother',
      emails: ['bad@'],
      access: false,
      hasAccount: true,
    },
  ],
};
const on = (page: Parameters<typeof seen>[0], tasks: Task[] = [], more: Partial<Context> = {}) =>
  context(seen(page), { tasks, ...more });
const search = {
  is: 'search',
  mode: 'contacts',
  canSwitch: true,
  canSearch: true,
  query: '',
  more: false,
  busy: false,
} as const;
const waits = (state: 'running' | 'needs-you' | 'stopped') =>
  clashed().map((task) => ({
    ...task,
    search: {
      state,
      text: CARLOS,
      by: 'email' as const,
      inactive: false,
      results: [],
      more: false,
    },
  }));

/** What else may matter on a page while a clash is open, and on pages that are not a contact's. */
const CLASH =
  /students|Data Access|Delete|Confirm|inactive|unsaved|Add Students|can’t be seen|an account|taken|search|student was|records|without|duplicates|phone|typed|new contact/;
const LIST = /records|student was|side by side|without|a text|the district has|waits/;

/** The pages, by the registrar's day. */
const PAGES: Record<string, Context> = {
  'a contact without an account': on(duplicate()),
  'a contact with an account': on(original()),
  'a new contact': on(contact({ contactId: undefined, name: '', students: [] })),
  'a clash that just came': on(duplicate(), clashed()),
  'a clash whose search runs': on(duplicate(), waits('running')),
  'a clash whose search needs the registrar': on(duplicate(), waits('needs-you')),
  'a clash whose search was stopped': on(duplicate(), waits('stopped')),
  'a clash, and two were found': on(knowing, searched(clashed(knowing), results)),
  'a clash, and nobody was found': on(duplicate(), searched(clashed(), [])),
  'one that was found, before the answer': on(original(), searched(clashed(knowing), results)),
  'the original, before the student is on it': on(original(), same),
  'the original, with the student': on(withAna(), attached),
  'the original, with everything': on(
    withAna({ phones: knowing.phones, emails: knowing.emails }),
    carried,
  ),
  'the duplicate, before the student is on the original': on(knowing, same),
  'the duplicate, with things to carry over': on(knowing, attached),
  'the duplicate, and nothing is lost': on(knowing, carried),
  'another contact while a clash is open': on(
    contact({ contactId: '4000', name: 'Mia Rivera' }),
    same,
  ),
  'another contact with a parked clash and one that ended': on(
    contact({ contactId: '4000', name: 'Mia Rivera' }),
    [
      ...clashed().map((task) => ({ ...task, parked: true })),
      ...carried.map((task) => end({ ...task, id: 'x' }, 'done', 9)),
    ],
  ),
  'a student’s contacts': on(list),
  'a student’s contacts, side by side': on(list, [], { comparing: { id: '9002', other: '5120' } }),
  'a student’s contacts with a clash': on(list, same),
  'a student’s contacts that can’t be read': on({ ...list, contacts: undefined }),
  'a student without contacts or number': on({
    ...list,
    student: { dcid: '1', name: '' },
    contacts: [],
  }),
  'Access Accounts, on': on(
    { is: 'access-accounts', student: list.student, parentAccess: true },
    attached,
  ),
  'Access Accounts, off': on({ is: 'access-accounts', student: list.student, parentAccess: false }),
  'Access Accounts that can’t be read': on({
    is: 'access-accounts',
    student: list.student,
    parentAccess: undefined,
  }),
  'the search page': on(search),
  'the search page on students': on({ ...search, mode: 'other' }),
  'the search page of a clash': on(search, waits('needs-you')),
  'the search page of a clash, on students': on(
    { ...search, mode: 'other', canSwitch: false },
    waits('needs-you'),
  ),
  'the search page of a clash, searched': on(
    { ...search, query: CARLOS, results: results, more: true },
    waits('needs-you'),
  ),
  'the search page that Kinlink opened': on({ ...search, canSearch: false }, [], {
    errand: { text: CARLOS, inactive: true },
  }),
  'a page that is not known': on({ is: 'unknown', loading: false }, same),
  'a page that comes': on({ is: 'unknown', loading: true }),
};

const matters = ({ facts, tasks }: Context, otherwise: string) =>
  facts.page.is !== 'contact'
    ? LIST.test(otherwise)
    : tasks.length
      ? CLASH.test(otherwise)
      : facts.page.contactId || /new|email|Add|taken|search|typed|phone|drawer/.test(otherwise);
const all = (ctx: Context) => [...asText(decide(ctx)), ...tasksAsText(advance(ctx, 10))];
const folder = new URL('sidebar/', import.meta.url);

it.each(Object.entries(PAGES))('%s', (name, ctx) => {
  const plain = all(ctx);
  const lines = [
    `${name}`,
    '',
    ...plain,
    ...Object.entries(CHANGES).flatMap(([otherwise, make]) => {
      if (!matters(ctx, otherwise)) return [];
      const lines = difference(plain, all(make(ctx)));
      return lines.length ? ['', `with: ${otherwise}`, ...lines] : [];
    }),
  ];
  const file = new URL(`${name.replace(/[^a-z]+/gi, '-')}.txt`, folder);
  const text = `${lines.join('\n')}\n`;
  if (process.env.SIDEBAR === 'write') writeFileSync(file, text);
  expect(text).toBe(readFileSync(file, 'utf8'));
});
