/** The pages whose sidebar is written down, in the registrar's words. */
import type { Facts, StudentContactsPage } from '../../../lib/contracts/facts.ts';
import type { Context } from '../../../lib/rules/core/context.ts';
import type { Task } from '../../../lib/tasks/task.ts';
import { end } from '../../../lib/tasks/task-list.ts';
import {
  answer,
  CARLOS,
  clashed,
  duplicate,
  ended,
  found,
  look,
  original,
  phone,
  searched,
  withAna,
} from './clash-steps.ts';
import { ana, contact, context, drawer, email, emailDrawer, field, seen } from './family.ts';

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
const attached = look(look(same, original()), withAna());
const carried = look(
  attached,
  withAna({ phones: knowing.phones, emails: knowing.emails, addresses: knowing.addresses }),
);
const clean = duplicate();
const carriedOver = look(
  look(answer('same', searched(clashed(clean), results)), original()),
  withAna(),
);
const confirmed = look(carriedOver, { ...clean, deleting: 'confirmed' }, 4);
const list: StudentContactsPage = {
  kind: 'student-contacts',
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
const on = (
  page: Parameters<typeof seen>[0],
  tasks: Task[] = [],
  more: Partial<Context> = {},
  facts: Partial<Facts> = {},
) => {
  const isAnswered = page.kind === 'contact' && tasks.some(({ original: one }) => one);
  return context(seen(page, { ...(isAnswered && { records: 'read' }), ...facts }), {
    tasks,
    ...more,
  });
};
const search = {
  kind: 'search',
  mode: 'contacts',
  canSwitch: true,
  canSearch: true,
  query: '',
  more: false,
  busy: false,
} as const;
const waits = (state: 'running' | 'needs-you' | 'stopped') =>
  clashed().map((task) => ({ ...task, search: ended({ state }) }));

/** What else may matter on a page while a clash is open, and on pages that are not a contact's. */
export const CLASH =
  /students|Data Access|Delete|Confirm|inactive|unsaved|Add Students|can’t be seen|an account|taken|search|student was|records|without|duplicates|phone|typed|new contact/;
export const FEW =
  /Data Access|Add Students|Delete|Confirm|inactive|duplicates:|without|student numbers|typed|saved|students can|rows|Original Contact/;
export const LIKE =
  /student drawer|email drawer|parent gave|Data Access|rows are|second student|taken|busy|another student/;
export const LIST = /records|student was|side by side|without|a text|the district has|waits/;

/** The pages, by the registrar's day. */
export const PAGES: Record<string, Context> = {
  'a contact without an account': on(duplicate()),
  'a contact with an account': on(original()),
  'a new contact': on(contact({ contactId: undefined, name: '', students: [] })),
  'a contact with an account but without Data Access': on(
    original({ students: [{ ...ana, number: '10123' }] }),
  ),
  'a contact without an email': on(duplicate({ emails: [] })),
  'a contact without an email, the drawer open': on(
    duplicate({ emails: [] }),
    [],
    {},
    { drawer: emailDrawer() },
  ),
  'a contact without an email, the drawer filled': on(
    duplicate({ emails: [] }),
    [],
    {},
    {
      drawer: emailDrawer('carlos@example.org'),
      undo: ['address'],
    },
  ),
  'a contact whose email is not primary': on(duplicate({ emails: [email(CARLOS, false)] })),
  'a contact whose emails do not say which is primary': on(
    duplicate({ emails: [{ ...email(CARLOS), primary: undefined }] }),
  ),
  'a contact with a bad email': on(duplicate({ emails: [email('carlos@example')] })),
  'the original, Add Students open': on(
    original(),
    same,
    {},
    {
      drawer: drawer(
        'add-students',
        { number: field('text', '10123') },
        {
          found: [
            {
              number: '10124',
              name: 'Lopez, Bea',
              picked: true,
              access: true,
              relationship: 'Father',
            },
            { number: '10123', name: 'Lopez, Ana', picked: false, access: false, relationship: '' },
          ],
        },
      ),
    },
  ),
  'the original, the student chosen': on(
    original(),
    same,
    {},
    {
      drawer: drawer(
        'add-students',
        { number: field('text', '10123') },
        {
          found: [
            { number: '10123', name: 'Lopez, Ana', picked: true, access: true, relationship: '' },
          ],
        },
      ),
      lastAction: { do: 'attach', ended: 'done', leftAlone: ['relationship'] },
      undo: ['pick'],
    },
  ),
  'the original, the student without Data Access': on(
    withAna({ students: [...(original().students ?? []), { ...ana, access: false }] }),
    same,
  ),
  'the original, whose number is not known': on(
    original(),
    same.map((task) => ({ ...task, students: task.students.map(({ number: _, ...one }) => one) })),
  ),
  'a clash searched by name': on(
    duplicate(),
    searched(clashed(), [found('5150')]).map((task) => ({
      ...task,
      search: {
        state: 'done',
        text: 'Lopez',
        by: 'name',
        inactive: true,
        results: [found('5150')],
        more: true,
      },
    })),
  ),
  'a clash, and one of two was ruled out': on(
    duplicate(),
    answer('different', searched(clashed(), results)),
  ),
  'the duplicate, gone': on(
    withAna(),
    look(
      carried.map((task) => ({
        ...task,
        duplicates: [
          ...task.duplicates.map((one) => ({
            ...one,
            retired: { outcome: 'deleted' as const, at: 4 },
          })),
          { contactId: '9003', name: 'Carlos L.', students: [] },
        ],
      })),
      withAna(),
    ),
  ),
  'the duplicate, inactive': on(
    knowing,
    carried.map((task) => ({
      ...task,
      duplicates: [
        ...task.duplicates.map((one) => ({
          ...one,
          retired: { outcome: 'inactive' as const, at: 4 },
        })),
        { contactId: '9003', name: 'Carlos L.', students: [], confirmedAt: 3 },
      ],
    })),
  ),
  'the duplicate, and it may be deleted': on(clean, carriedOver),
  'the original, and the duplicate’s deletion was confirmed': on(withAna(), confirmed),
  'the original, and the duplicate is still there': on(
    withAna(),
    confirmed,
    {},
    {
      contactLookup: { id: '9002', kind: 'there' },
    },
  ),
  'the original, and the duplicate can’t be seen': on(
    withAna(),
    confirmed,
    {},
    {
      contactLookup: { id: '9002', kind: 'refused' },
    },
  ),
  'the original, and the duplicate is gone': on(
    withAna(),
    confirmed,
    {},
    {
      contactLookup: { id: '9002', kind: 'gone' },
    },
  ),
  'the original, and the duplicate was made inactive': on(
    withAna(),
    confirmed,
    {},
    {
      contactLookup: { id: '9002', kind: 'inactive' },
    },
  ),
  'the original, and another contact was looked up': on(
    withAna(),
    confirmed,
    {},
    {
      contactLookup: { id: '77', kind: 'gone' },
    },
  ),
  'a clash searched by the name, of a contact that has several': on(
    duplicate(),
    clashed().map((task) => ({
      ...task,
      duplicates: [...task.duplicates, { contactId: '5151', name: 'C. Lopez', students: [] }],
      answers: [{ contactId: '5152', name: 'Caspar Lopez', kind: 'different' as const }],
      search: {
        state: 'done',
        text: 'Carlos Lopez',
        by: 'name',
        inactive: false,
        results: ['9002', '5151', '5152', '5153'].map((id) => found(id, { hasAccount: true })),
        more: false,
      },
    })),
  ),
  'a clash of a contact without a name, and nobody was found': on(
    duplicate({ name: '' }),
    searched(clashed(duplicate({ name: '' })), []),
  ),
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
    { kind: 'access-accounts', student: list.student, parentAccess: true },
    attached,
  ),
  'Access Accounts, off': on({
    kind: 'access-accounts',
    student: list.student,
    parentAccess: false,
  }),
  'Access Accounts, not saved': on({
    kind: 'access-accounts',
    student: list.student,
    unsaved: true,
  }),
  'Access Accounts that can’t be read': on({
    kind: 'access-accounts',
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
  'the search page of a clash, on students that can be left': on(
    { ...search, mode: 'other' },
    waits('needs-you'),
  ),
  'the search page of a clash, with another search': on(
    { ...search, query: 'else@example.org', results },
    waits('needs-you'),
  ),
  'the search page of a clash, typed and not searched': on(
    { ...search, query: CARLOS },
    waits('needs-you'),
  ),
  'the search page of a clash that needs nobody': on(search, waits('running')),
  'the search page of a check': on(search, [], {
    waiting: [
      {
        state: 'running',
        text: 'x@example.org',
        by: 'email',
        inactive: false,
        results: [],
        more: false,
      },
      { state: 'needs-you', text: CARLOS, by: 'email', inactive: false, results: [], more: false },
    ],
  }),
  'the search page that Kinlink opened': on({ ...search, canSearch: false }, [], {
    backgroundTab: { text: CARLOS, inactive: true },
  }),
  'a page that is not known': on({ kind: 'unknown', loading: false }, same),
  'a page that comes': on({ kind: 'unknown', loading: true }),
};
