/** The records of the fixed cast: what is not given is as on most contacts. */
import type { Account, Address, Contact, Email, Link, Phone, Student } from '../model.ts';

/** A student. */
export const student = (
  base: Omit<Student, 'accessId' | 'parentAccess'>,
  more: Partial<Student> = {},
): Student => ({
  ...base,
  accessId: `AX${base.number}`,
  parentAccess: true,
  ...more,
});

/** An access account whose username is its email. */
export const account = (mail: string, more: Partial<Account> = {}): Account => ({
  username: mail,
  email: mail,
  enabled: true,
  idpGlobalId: '',
  stateGuardianNumber: '',
  passwordLength: 10,
  ...more,
});

/** A contact. */
export const contact = (
  id: number,
  first: string,
  last: string,
  more: Partial<Contact>,
): Contact => ({
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

/** Makes records with ids of their own, counted up. */
export function numberedRecords(from = 50_000) {
  let nextId = from;
  const newId = (): number => nextId++;
  const email = (address: string, more: Partial<Email> = {}): Email => ({
    id: newId(),
    row: 0,
    type: 'Current',
    address,
    primary: true,
    ...more,
  });
  const phone = (number: string, more: Partial<Phone> = {}): Phone => ({
    id: newId(),
    type: 'Mobile',
    number,
    ext: '',
    preferred: false,
    sms: false,
    ...more,
  });
  const address = (line1: string, more: Partial<Address> = {}): Address => ({
    id: newId(),
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
  const link = (dcid: number, relationship: string, more: Partial<Link> = {}): Link => ({
    assocId: newId(),
    detailId: newId(),
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
  return { email, phone, address, link };
}
export type NumberedRecords = ReturnType<typeof numberedRecords>;
