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
