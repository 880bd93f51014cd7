import type { Account, Address, Contact, Email, Link, Phone, Student } from './model.ts';

/**
 * The small fixed cast of the demo story. All others come from the seed; these few are written down, because tests
 * and the demo call them by name. The README lists them.
 */
export const SCHOOLS = {
  elementary: { id: 100, name: 'Lincoln Elementary School', abbr: 'LES' },
  secondElementary: { id: 101, name: 'Harbor View Elementary School', abbr: 'HVES' },
  middle: { id: 200, name: 'Roosevelt Middle School', abbr: 'RMS' },
  secondMiddle: { id: 201, name: 'Cedar Grove Middle School', abbr: 'CGMS' },
  high: { id: 300, name: 'Fairmont High School', abbr: 'FHS' },
} as const;

/** What the school picker calls the place above all schools. */
export const DISTRICT_OFFICE = 'District Office';

/** What the district's notice box says, in turn. */
export const NOTICES = [
  'Report cards are due on Friday.',
  'The server restarts tonight at 9 PM.',
  'Error reports: call the help desk.',
] as const;

export const STUDENTS = {
  ana: {
    dcid: 4213,
    number: '10123',
    first: 'Ana',
    last: 'Lopez',
    grade: 2,
    schoolId: SCHOOLS.elementary.id,
  },
  /** Another child whose number begins with Ana's: a search for 10123 returns both. */
  anaNumberTwin: {
    dcid: 4214,
    number: '101234',
    first: 'Bertrand',
    last: 'Quill',
    grade: 4,
    schoolId: SCHOOLS.secondElementary.id,
  },
  diego: {
    dcid: 3107,
    number: '10077',
    first: 'Diego',
    last: 'Lopez',
    grade: 7,
    schoolId: SCHOOLS.middle.id,
  },
  nora: {
    dcid: 4310,
    number: '10240',
    first: 'Nora',
    last: 'Whitfield',
    grade: 3,
    schoolId: SCHOOLS.elementary.id,
  },
  otto: {
    dcid: 4311,
    number: '10241',
    first: 'Otto',
    last: 'Whitfield',
    grade: 9,
    schoolId: SCHOOLS.high.id,
  },
  priya: {
    dcid: 4400,
    number: '10300',
    first: 'Priya',
    last: 'Raman',
    grade: 5,
    schoolId: SCHOOLS.secondElementary.id,
  },
  /** Has no contact at all. */
  lonely: {
    dcid: 4500,
    number: '10400',
    first: 'Lars',
    last: 'Solheim',
    grade: 6,
    schoolId: SCHOOLS.secondMiddle.id,
  },
} as const;

const SEVENTY = 'maximiliane.konstantina.featherstonehaugh.cholmondeley.iv1@example.com';

export const CONTACTS = {
  /** Ana's mother: no email, no account. First story: email, account, data access. */
  maria: { id: 9001, email: '', wantedEmail: 'maria.lopez@example.org' },
  /** Ana's father, entered anew: has the email, but no account. Second story: the clash. */
  carlosDuplicate: { id: 9002, email: 'carlos.lopez@example.org' },
  /** The father's first record, with the account; linked to Diego. */
  carlosOriginal: { id: 5120, email: 'carlos.lopez@example.org' },
  /** Diego's grandmother gives the father's email as hers. She has no account. */
  grandmother: { id: 5121, email: 'carlos.lopez@example.org' },
  /** Her email is exactly 70 characters long: too long for a username, fine as an account email. */
  longEmail: { id: 5200, email: SEVENTY },
  /** Has an enabled account, but Data Access is off for Nora and on for Otto. */
  accessOff: { id: 5300, email: 'helen.whitfield@example.net' },
  /** Has a past and a current row for Nora, and one row for Otto; access is on for Otto only. */
  twoRows: { id: 5303, email: 'ruth.whitfield@example.net' },
  /** Nora's father: his email is held by the account of an inactive contact. */
  fatherOfNora: { id: 5301, email: 'grant.whitfield@example.net' },
  /** The inactive contact that holds grant.whitfield@example.net. */
  inactiveHolder: { id: 5302, email: 'grant.whitfield@example.net' },
  /** Priya's mother: her email is free as an account email, but taken as a username. */
  motherOfPriya: { id: 5400, email: 'sunita.raman@example.com' },
  /** His username is the email of Priya's mother; his account email is another. */
  usernameHolder: {
    id: 5401,
    email: 'vikram.raman@example.com',
    username: 'sunita.raman@example.com',
  },
  /** Active, with a student, an account and access: nothing is left to do. */
  ready: { id: 5402, email: 'arun.raman@example.com' },
} as const;

/** With Unified User, an account of another product holds this email. */
export const HELD_ELSEWHERE: readonly string[] = [CONTACTS.longEmail.email];

/** The school of a user that works at school level. */
export const CURRENT_SCHOOL = SCHOOLS.elementary;

let nextRecord = 50_000;
const record = (): number => nextRecord++;

const student = (
  base: Omit<Student, 'accessId' | 'parentAccess'>,
  more: Partial<Student> = {},
): Student => ({
  ...base,
  accessId: `AX${base.number}`,
  parentAccess: true,
  ...more,
});
const email = (address: string, more: Partial<Email> = {}): Email => ({
  id: record(),
  row: 0,
  type: 'Current',
  address,
  primary: true,
  ...more,
});
const phone = (number: string, more: Partial<Phone> = {}): Phone => ({
  id: record(),
  type: 'Mobile',
  number,
  ext: '',
  preferred: false,
  sms: false,
  ...more,
});
const address = (line1: string, more: Partial<Address> = {}): Address => ({
  id: record(),
  type: 'Home',
  line1,
  line2: '',
  unit: '',
  city: 'Fairmont',
  state: 'NJ',
  zip: '00501',
  country: 'US',
  start: '',
  end: '',
  ...more,
});
const account = (mail: string, more: Partial<Account> = {}): Account => ({
  username: mail,
  email: mail,
  enabled: true,
  idpGlobalId: '',
  stateGuardianNumber: '',
  passwordLength: 10,
  ...more,
});
const link = (dcid: number, relationship: string, more: Partial<Link> = {}): Link => ({
  assocId: record(),
  detailId: record(),
  dcid,
  relationship,
  custody: true,
  livesWith: true,
  pickup: true,
  emergency: true,
  receivesMail: true,
  originalType: '',
  start: '',
  end: '',
  dataAccess: false,
  frequency: 'Never',
  assignmentDetails: false,
  ...more,
});
const contact = (id: number, first: string, last: string, more: Partial<Contact>): Contact => ({
  id,
  guardianId: id + 20_000,
  prefix: '',
  first,
  middle: '',
  last,
  suffix: '',
  gender: '',
  employer: '',
  active: true,
  emails: [],
  phones: [],
  addresses: [],
  account: null,
  links: [],
  ...more,
});

export function sceneStudents(): Student[] {
  const { ana, anaNumberTwin, diego, nora, otto, priya, lonely } = STUDENTS;
  return [
    student(ana),
    student(anaNumberTwin),
    student(diego),
    student(nora),
    student(otto),
    student(priya, { parentAccess: false }),
    student(lonely, { accessId: '' }),
  ];
}

export function sceneContacts(): Contact[] {
  nextRecord = 50_000;
  const who = CONTACTS;
  const { ana, anaNumberTwin, diego, nora, otto, priya } = STUDENTS;
  return [
    contact(who.maria.id, 'Maria', 'Lopez', {
      gender: 'Female',
      phones: [phone('555-0110', { preferred: true })],
      links: [link(ana.dcid, 'Mother')],
    }),
    contact(who.carlosDuplicate.id, 'Carlos', 'Lopez', {
      gender: 'Male',
      employer: 'Fairmont General',
      emails: [email(who.carlosDuplicate.email)],
      phones: [
        phone('555-0111', { preferred: true, sms: true }),
        phone('555-0112', { type: 'Work', ext: '21' }),
      ],
      addresses: [address('12 Maple Street', { line2: 'Rear entrance', unit: '3B' })],
      links: [link(ana.dcid, 'Father')],
    }),
    contact(who.carlosOriginal.id, 'Carlos', 'Lopez', {
      middle: 'A.',
      gender: 'Male',
      emails: [
        email('c.lopez.old@example.net', { type: 'Other', primary: false }),
        email(who.carlosOriginal.email, { row: 2 }),
      ],
      phones: [phone('555-0111', { preferred: true })],
      account: account(who.carlosOriginal.email),
      links: [
        link(diego.dcid, 'Father', {
          dataAccess: true,
          frequency: 'Weekly',
          assignmentDetails: true,
          originalType: 'Father',
        }),
        link(anaNumberTwin.dcid, 'Other', {
          custody: false,
          livesWith: false,
          start: '08/25/2024',
          end: '06/20/2025',
        }),
      ],
    }),
    contact(who.grandmother.id, 'Rosalinda', 'Ferrer', {
      gender: 'Female',
      emails: [email(who.grandmother.email)],
      phones: [phone('555-0114', { type: 'Home' })],
      links: [link(diego.dcid, 'Grandmother', { custody: false, livesWith: false })],
    }),
    contact(who.longEmail.id, 'Maximiliane', 'Featherstonehaugh-Cholmondeley', {
      gender: 'Female',
      emails: [email(who.longEmail.email)],
      links: [link(anaNumberTwin.dcid, 'Mother')],
    }),
    contact(who.accessOff.id, 'Helen', 'Whitfield', {
      gender: 'Female',
      emails: [email(who.accessOff.email)],
      account: account(who.accessOff.email),
      phones: [phone('555-0120', { preferred: true })],
      links: [link(nora.dcid, 'Mother'), link(otto.dcid, 'Mother', { dataAccess: true })],
    }),
    contact(who.twoRows.id, 'Ruth', 'Whitfield', {
      prefix: 'Mrs.',
      gender: 'Female',
      emails: [email(who.twoRows.email)],
      account: account(who.twoRows.email),
      links: [
        link(otto.dcid, 'Aunt', { dataAccess: true }),
        link(nora.dcid, 'Aunt', { start: '08/25/2024', end: '06/20/2025' }),
        link(nora.dcid, 'Guardian'),
      ],
    }),
    contact(who.fatherOfNora.id, 'Grant', 'Whitfield', {
      gender: 'Male',
      emails: [email(who.fatherOfNora.email)],
      links: [link(nora.dcid, 'Father')],
    }),
    contact(who.inactiveHolder.id, 'Grant', 'Whitfield', {
      gender: 'Male',
      active: false,
      emails: [email(who.inactiveHolder.email)],
      account: account(who.inactiveHolder.email, { enabled: false }),
      links: [link(otto.dcid, 'Father', { end: '06/20/2025' })],
    }),
    contact(who.motherOfPriya.id, 'Sunita', 'Raman', {
      gender: 'Female',
      emails: [email(who.motherOfPriya.email)],
      links: [link(priya.dcid, 'Mother')],
    }),
    contact(who.usernameHolder.id, 'Vikram', 'Raman', {
      gender: 'Male',
      emails: [email(who.usernameHolder.email)],
      account: account(who.usernameHolder.email, { username: who.usernameHolder.username }),
      links: [link(priya.dcid, 'Uncle', { custody: false })],
    }),
    contact(who.ready.id, 'Arun', 'Raman', {
      gender: 'Male',
      emails: [
        email(who.ready.email),
        email('arun@example.net', { row: 3, type: 'Work', primary: false }),
      ],
      account: account(who.ready.email),
      links: [link(priya.dcid, 'Father', { dataAccess: true, frequency: 'Daily' })],
    }),
  ];
}
