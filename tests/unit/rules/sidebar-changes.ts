/** What may be otherwise on a page, in the registrar's words: each alone, on any page it fits. */
import type { ContactPage, Student } from '../../../lib/contracts/contact-facts.ts';
import type { Drawer } from '../../../lib/contracts/drawer-facts.ts';
import type { Facts, PageError } from '../../../lib/contracts/facts.ts';
import { FEATURES, type Policy } from '../../../lib/contracts/policy.ts';
import type { Context } from '../../../lib/rules/core/context.ts';
import type { Search } from '../../../lib/tasks/task.ts';
import { CARLOS, ended, found, phone } from './clash-steps.ts';
import {
  accountDrawer,
  ana,
  drawer,
  email,
  emailDrawer,
  field,
  nothingToSearch,
} from './family.ts';

type Change = (ctx: Context) => Context;
const facts =
  (more: Partial<Facts>): Change =>
  (ctx) => ({ ...ctx, facts: { ...ctx.facts, ...more } });
const page =
  (more: Partial<ContactPage>): Change =>
  (ctx) =>
    ctx.facts.page.kind === 'contact' ? facts({ page: { ...ctx.facts.page, ...more } })(ctx) : ctx;
const policy =
  (more: Partial<Policy>): Change =>
  (ctx) => ({ ...ctx, policy: { ...ctx.policy, ...more } });
const students =
  (more: Partial<Student>): Change =>
  (ctx) =>
    ctx.facts.page.kind === 'contact'
      ? page({ students: (ctx.facts.page.students ?? []).map((one) => ({ ...one, ...more })) })(ctx)
      : ctx;
const cannot =
  (name: keyof ContactPage['can']): Change =>
  (ctx) =>
    ctx.facts.page.kind === 'contact'
      ? page({ can: { ...ctx.facts.page.can, [name]: false } })(ctx)
      : ctx;
const account = (more: object): Change =>
  page({ account: { enabled: true, username: CARLOS, email: CARLOS, ...more } });
const open = (one: Drawer, more: Partial<Facts> = {}): Change => facts({ drawer: one, ...more });
const error = (means: PageError['means'], more: Partial<PageError> = {}): Change =>
  facts({ error: { message: 'Not saved', place: 'page', means, ...more } });
const did = (what: string): Change =>
  facts({ lastAction: { do: 'fill', ended: 'stopped', what, leftAlone: [] } });
const checked =
  (search: Partial<Search>): Change =>
  (ctx) => ({ ...ctx, checks: [ended(search)] });
const studentDrawer = (access: string, more: Partial<Drawer> = {}) =>
  drawer('student', { access: field('tick', access) }, { row: '4213', accessTab: 'open', ...more });
const result = { number: '10123', name: 'Lopez, Ana', picked: false, access: false };

export const CHANGES: Record<string, Change> = {
  'no email is listed': page({ emails: [] }),
  'the emails can’t be seen': page({ emails: undefined }),
  'one email, primary': page({ emails: [email(CARLOS)] }),
  'one email, not primary': page({ emails: [email(CARLOS, false)] }),
  'one email, and its pencil is locked': page({
    emails: [{ ...email(CARLOS, false), editable: false }],
  }),
  'two emails': page({ emails: [email('home@example.org', false), email(CARLOS)] }),
  'two emails, none primary': page({
    emails: [email('home@example.org', false), email(CARLOS, false)],
  }),
  'an email that can’t be one': page({ emails: [email('carlos@example')] }),
  'an email in capitals with blanks': page({ emails: [email(' Carlos.Lopez@Example.org ')] }),
  'the parent gave an email': facts({ inputs: { email: CARLOS, number: '', phone: '' } }),
  'the parent gave another email': facts({
    inputs: { email: 'new@example.org', number: '', phone: '' },
  }),
  'the parent gave a bad email': facts({ inputs: { email: 'carlos@', number: '', phone: '' } }),
  'a number is typed': facts({ inputs: { email: '', number: '10123', phone: '' } }),
  'a phone is typed': facts({ inputs: { email: '', number: '', phone: '555-0101' } }),
  'a saved contact without an account': page({ account: null }),
  'an account that can’t be seen': page({ account: undefined }),
  'an account': account({}),
  'an account that is off': account({ enabled: false }),
  'an account of which is not said whether it is on': account({ enabled: undefined }),
  'another username': account({ username: 'clopez' }),
  'no username': account({ username: '' }),
  'another account email': account({ email: 'old@example.org' }),
  'no account email': account({ email: '' }),
  'no students': page({ students: [] }),
  'the students can’t be seen': page({ students: undefined }),
  'all have Data Access': students({ access: true }),
  'none has Data Access': students({ access: false }),
  'Data Access is not said': students({ access: undefined }),
  'their rows are locked': students({ editable: false }),
  'they are past students': students({ current: false }),
  'a second student': (ctx) =>
    ctx.facts.page.kind === 'contact'
      ? page({
          students: [
            ...(ctx.facts.page.students ?? []),
            { ...ana, key: '4214', dcid: '4214', name: 'Lopez, Bea', number: '10124' },
          ],
        })(ctx)
      : ctx,
  'an Original Contact Type': students({ originalContactType: 'Father' }),
  'custody and pickup are set': students({ custody: true, pickup: true, emergency: true }),
  'no relationship': students({ relationship: '' }),
  'no student numbers': students({ number: undefined }),
  'a phone and an address': page({
    phones: [phone('555-0101', '7')],
    addresses: [
      {
        row: '0',
        type: 'Home',
        street: '1 Elm Street\nRear',
        unit: '2',
        city: 'Passaic',
        state: 'NJ',
        zip: '07055',
        country: 'US',
      },
    ],
  }),
  'the phones can’t be seen': page({ phones: undefined, addresses: undefined }),
  'the contact is inactive': page({ active: false, unsaved: false }),
  'something is unsaved': page({ unsaved: true }),
  'a new contact': page({ contactId: undefined, name: '' }),
  'the name can’t be seen': page({ name: '' }),
  'Delete was pressed': page({ deleting: 'asked' }),
  'Confirm was pressed': page({ deleting: 'confirmed' }),
  'no Add Email': cannot('addEmail'),
  'no Add Account': cannot('addAccount'),
  'no Edit Account': cannot('editAccount'),
  'no Add Students': cannot('addStudents'),
  'no Add Phone': cannot('addPhone'),
  'no Add Address': cannot('addAddress'),
  'no Delete': cannot('remove'),
  'the email drawer': open(emailDrawer()),
  'the drawer of the listed email': open({ ...emailDrawer('carlos.lopez@example.org'), row: '0' }),
  'the email drawer, filled': open(
    drawer('email', {
      type: field('choice', 'Current', ['Current']),
      address: field('text', CARLOS),
      primary: field('tick', '1'),
    }),
    { undo: ['address'] },
  ),
  'the email drawer with another address': open(emailDrawer('old@example.org')),
  'the account drawer': open(accountDrawer()),
  'the account drawer, busy': open({ ...accountDrawer(), busy: true }),
  'the account drawer without Username': open({
    ...accountDrawer(),
    fields: { enabled: field('tick') },
    missing: ['username', 'email'],
  }),
  'the account drawer with a locked Username': open(
    accountDrawer({ username: { ...field('text'), editable: false } }),
  ),
  'the account drawer with other values': open(
    accountDrawer({ username: field('text', 'clopez'), email: field('text', 'old@example.org') }),
  ),
  'the account drawer without that email': open(
    accountDrawer({ email: field('choice', '', ['old@example.org']) }),
  ),
  'the account drawer, filled': open(
    accountDrawer({
      enabled: field('tick', '1'),
      username: field('text', CARLOS),
      password: field('secret', '•'),
      confirm: field('secret', '•'),
      email: field('choice', CARLOS, [CARLOS]),
    }),
    { undo: ['username'], secret: 'shown' },
  ),
  'the account drawer, its password kept': open(
    accountDrawer({ password: field('secret', '•'), confirm: field('secret', '•') }),
    { undo: ['password'], secret: 'kept' },
  ),
  'a password that waits': facts({ secret: 'kept' }),
  'the student drawer': open(studentDrawer('')),
  'the student drawer, ticked': open(studentDrawer('1'), { undo: ['access'] }),
  'the student drawer on another tab': open(studentDrawer('', { accessTab: 'closed', fields: {} })),
  'the student drawer without the tab': open(
    studentDrawer('', { accessTab: 'hidden', fields: {} }),
  ),
  'another student’s drawer': open(studentDrawer('', { row: '999' })),
  'Add Students': open(drawer('add-students', { number: field('text') })),
  'Add Students with the student': open(
    drawer('add-students', { number: field('text', '10123') }, { found: [result] }),
  ),
  'Add Students, prepared': open(
    drawer(
      'add-students',
      { number: field('text', '10123') },
      { found: [{ ...result, picked: true, access: true, relationship: 'Father' }] },
    ),
    { undo: ['pick', 'access'] },
  ),
  'the phone drawer': open(
    drawer('phone', { type: field('choice', '', ['Mobile']), number: field('text') }),
  ),
  'the address drawer': open(drawer('address', { line1: field('text'), city: field('text') })),
  'a drawer that is not known': open(drawer('other', {})),
  'the email is taken': error('email-taken', { drawer: 'account' }),
  'the email is taken, in the drawer': (ctx) =>
    error('email-taken', { place: 'drawer', drawer: 'account' })(
      open(accountDrawer({ email: field('choice', CARLOS, [CARLOS]) }))(ctx),
    ),
  'the email is taken, and it is being typed': (ctx) =>
    error('email-taken', { place: 'drawer', drawer: 'account' })(
      open({ ...accountDrawer({ email: field('text', 'n@example.org') }), focus: 'email' })(ctx),
    ),
  'the username is taken': error('username-taken', { drawer: 'account' }),
  'an error of the account that says nothing': error('unclear', { drawer: 'account' }),
  'an error of the email drawer': error('unclear', { drawer: 'email' }),
  'an error of the page': error('unclear'),
  'a message that is not known': facts({ message: 'Type a longer password.' }),
  'a search that runs': checked({ state: 'running' }),
  'a search that needs the registrar': checked({ state: 'needs-you' }),
  'a search that was stopped': checked({ state: 'stopped' }),
  'a search that found nobody': checked({}),
  'a search that found nobody, inactive too': checked({ inactive: true }),
  'a search that found an account': checked({
    results: [
      found('5120', {
        hasAccount: true,
        username: CARLOS,
        active: true,
        students: [{ name: 'Lopez, Diego', school: 'RMS' }],
        phones: [phone('555-0101')],
      }),
    ],
  }),
  'a search that found two accounts': checked({
    more: true,
    results: [
      found('5120', { hasAccount: true, username: CARLOS }),
      found('5121', { hasAccount: true, active: false, name: 'Rosa Lopez' }),
    ],
  }),
  'a search that found no account': checked({ results: [found('5122', { hasAccount: false })] }),
  'a search by phone that found somebody': checked({
    by: 'phone',
    text: '555-0101',
    results: [found('5123')],
  }),
  'nothing to search by': (ctx) => ({
    ...ctx,
    checks: [nothingToSearch('phone'), nothingToSearch('name')],
  }),
  'the records were read': facts({ records: 'read' }),
  'the records were refused': facts({ records: 'refused' }),
  'a student was seen before': (ctx) => ({
    ...ctx,
    lastSeenStudent: { dcid: '4213', name: 'Lopez, Ana', number: '10123' },
  }),
  'two contacts side by side': (ctx) => ({ ...ctx, comparing: { id: '9002', other: '5120' } }),
  ...Object.fromEntries(
    [
      'not-found:account-section',
      'none:10123',
      'several:10123',
      'too-slow',
      'busy',
      'moved',
      'other-drawer-open',
      'other-drawer-awaited',
      'no-access-tab',
      'no-option:email.type',
      'locked:account.username',
      'filled:search-field',
      'no-clipboard',
      'unheard-of',
    ].map((what) => [`it stopped: ${what}`, did(what)]),
  ),
  'a text was copied': facts({ lastAction: { do: 'copy', ended: 'done', leftAlone: [] } }),
  'a file was saved': facts({ lastAction: { do: 'save', ended: 'done', leftAlone: [] } }),
  'fields kept their values': facts({
    lastAction: { do: 'fill', ended: 'done', leftAlone: ['username'] },
  }),
  ...Object.fromEntries(
    (['local-part', 'letters-and-digits', 'leave'] as const).map((username) => [
      `usernames: ${username}`,
      policy({ username }),
    ]),
  ),
  ...Object.fromEntries(
    (['delete', 'inactive'] as const).map((retire) => [
      `duplicates: ${retire}`,
      policy({ retire }),
    ]),
  ),
  ...Object.fromEntries(
    FEATURES.map((feature) => [`without ${feature}`, policy({ featuresOff: [feature] })]),
  ),
  'the district checks by itself': policy({ checkEmail: true }),
  'nothing is left empty': policy({ leaveEmpty: [] }),
  'the district has steps of its own': policy({
    guides: {
      'create-account': { steps: ['Ask for the form.'], notes: ['Room 4.'] },
      clash: { notes: ['Call first.'] },
    },
  }),
};
