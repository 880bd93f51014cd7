/** The plain data the stand-in keeps. Dates are `MM/DD/YYYY`, as the pages show them; an empty string means none. */

export interface School {
  id: number;
  name: string;
  abbr: string;
}

export interface Student {
  dcid: number;
  /** The number the registrar knows. Kept as text: it may start with a zero. */
  number: string;
  first: string;
  last: string;
  grade: number;
  schoolId: number;
  /** "Access ID" on the Access Accounts page. */
  accessId: string;
  /** "Enable Parent Access": when off, no parent of this student sees data. */
  parentAccess: boolean;
}

export interface Email {
  id: number;
  /** The number in the row's element ids. It is kept with the record, so a deleted email leaves a gap. */
  row: number;
  type: string;
  address: string;
  primary: boolean;
}

export interface Phone {
  id: number;
  type: string;
  number: string;
  ext: string;
  preferred: boolean;
  sms: boolean;
}

export interface Address {
  id: number;
  type: string;
  line1: string;
  line2: string;
  unit: string;
  city: string;
  state: string;
  zip: string;
  country: string;
  start: string;
  end: string;
}

export interface Account {
  username: string;
  email: string;
  enabled: boolean;
  idpGlobalId: string;
  stateGuardianNumber: string;
  /** The password itself is never kept. */
  passwordLength: number;
}

/** One contact's tie to one student. */
export interface Link {
  assocId: number;
  detailId: number;
  dcid: number;
  relationship: string;
  custody: boolean;
  livesWith: boolean;
  pickup: boolean;
  emergency: boolean;
  receivesMail: boolean;
  /** "Original Contact Type": the slot of the legacy student pages this contact came from, if any. */
  originalType: string;
  start: string;
  end: string;
  dataAccess: boolean;
  frequency: string;
  assignmentDetails: boolean;
  /** The account sees a student whose contact it is not: no page lists the row, and REST tells the access alone. */
  unlisted?: true;
}

export interface Contact {
  id: number;
  /** `#?guardianid=` counts in its own id space. */
  guardianId: number;
  prefix: string;
  first: string;
  middle: string;
  last: string;
  suffix: string;
  gender: string;
  employer: string;
  active: boolean;
  emails: Email[];
  phones: Phone[];
  addresses: Address[];
  account: Account | null;
  links: Link[];
}

export interface Data {
  schools: School[];
  students: Student[];
  contacts: Contact[];
}

/** The stand-in's fixed date, so that "past" and "future" never depend on the clock. */
const TODAY = '11/16/2026';

export const CODES = {
  emailTypes: ['Current', 'Home', 'Work', 'Other'],
  phoneTypes: ['Home', 'Mobile', 'Work', 'Other'],
  addressTypes: ['Home', 'Mailing', 'Work'],
  genders: ['', 'Female', 'Male', 'Nonbinary'],
  relationships: [
    'Mother',
    'Father',
    'Stepmother',
    'Stepfather',
    'Grandmother',
    'Grandfather',
    'Aunt',
    'Uncle',
    'Guardian',
    'Foster Parent',
    'Other',
  ],
  frequencies: ['Never', 'Daily', 'Weekly', 'Every two weeks', 'Monthly'],
  states: ['CA', 'IL', 'NJ', 'NY', 'PA', 'TX', 'WA'],
  countries: ['US', 'CA', 'MX'],
} as const;

const dayNumber = (date: string): number => {
  const [month = 0, day = 0, year = 0] = date.split('/').map(Number);
  return year * 10_000 + month * 100 + day;
};

/** By student's name, then end date; without an end date first. */
export function byNameThenEnd(
  a: { lastFirst: string; end: string },
  b: { lastFirst: string; end: string },
): number {
  const day = ({ end }: { end: string }): number => (end ? dayNumber(end) : 0);
  return a.lastFirst.localeCompare(b.lastFirst) || day(a) - day(b);
}

/** Whether a relationship or an address holds today. */
export function isCurrent(link: Pick<Link, 'start' | 'end'>, today = TODAY): boolean {
  const now = dayNumber(today);
  if (link.start && dayNumber(link.start) > now) return false;
  return !(link.end && dayNumber(link.end) < now);
}
