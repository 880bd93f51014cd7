/** A small PowerSchool: what it holds is the truth, and what its pages and drawers show. */
import type { ContactPage, Student } from '../../../../../lib/contracts/contact-facts.ts';
import type { Drawer, Field, FoundStudent } from '../../../../../lib/contracts/drawer-facts.ts';
import type { DrawerKind } from '../../../../../lib/contracts/drawer-kind.ts';
import type { FoundContact } from '../../../../../lib/contracts/facts.ts';
import { type Contact, fullName, listName, livingRows } from './records.ts';

const SIGNS = ['Mother', 'Father', 'Guardian'];

export interface OpenDrawer {
  kind: DrawerKind;
  /** The student or the email that it edits. */
  row?: string;
  fields: Record<string, Field>;
  found?: FoundStudent[];
}

const students = (contact: Contact, tellsNumbers: boolean): Student[] =>
  contact.rows.map((row, n) => ({
    key: row.time === 'past' ? `row:${n}` : row.dcid,
    dcid: row.dcid,
    name: row.name,
    ...(tellsNumbers && { number: row.number }),
    school: 'LES',
    relationship: row.relationship,
    access: row.access,
    current: row.time === 'now',
    ...(row.time === 'next-year' && { starts: '08/15/2027' }),
    ...(row.time === 'past' && { ended: '06/30/2026' }),
    editable: true,
    originalContactType: row.originalType,
    custody: row.custody,
    livesWith: row.livesWith,
    pickup: row.pickup,
    emergency: row.emergency,
  }));

/** Contact Details. `isRead`: also what only the page tools read. */
export const pageOf = (
  contact: Contact,
  { isRead, tellsNumbers }: { isRead: boolean; tellsNumbers: boolean },
): ContactPage => ({
  kind: 'contact',
  contactId: contact.id,
  name: fullName(contact.name),
  active: contact.active,
  account: contact.account && { ...contact.account },
  emails: contact.emails.map((email, n) => ({ ...email, row: `${n}` })),
  students: students(contact, isRead && tellsNumbers),
  unsaved: false,
  can: {
    addEmail: true,
    addAccount: contact.account === null,
    editAccount: contact.account !== null,
    addStudents: true,
    addPhone: true,
    addAddress: true,
    remove: true,
    submit: true,
  },
  ...(isRead && {
    phones: contact.phones.map((phone, n) => ({ ...phone, row: `${n}` })),
    addresses: contact.addresses.map((address, n) => ({ ...address, row: `${n}` })),
    details: { ...contact.details, suffix: contact.name.suffix },
  }),
});

export const drawerFacts = ({ kind, row, fields, found }: OpenDrawer): Drawer => ({
  kind,
  fields: structuredClone(fields),
  missing: [],
  busy: false,
  ...(kind === 'student' && { accessTab: 'open' as const }),
  ...(row !== undefined && { row }),
  ...(found && { found: structuredClone(found) }),
});

const text = (value = ''): Field => ({ kind: 'text', value, editable: true });
const choice = (options: string[], value = ''): Field => ({
  kind: 'choice',
  value,
  options,
  editable: true,
});
const tick = (on = false): Field => ({ kind: 'tick', value: on ? '1' : '', editable: true });
const texts = (...names: string[]) => Object.fromEntries(names.map((name) => [name, text()]));

/** The drawer as it opens: empty, or with what its row has. */
export function opened(contact: Contact, kind: DrawerKind, row?: string): OpenDrawer {
  const base = { kind, ...(row !== undefined && { row }) };
  const { account } = contact;
  if (kind === 'email') {
    const email = row === undefined ? undefined : contact.emails[Number(row)];
    const type = choice(['Current', 'Work'], email?.type);
    const primary = tick(email?.primary);
    return { ...base, fields: { type, address: text(email?.address), primary } };
  }
  if (kind === 'account') {
    const addresses = contact.emails.map(({ address }) => address);
    const fields = {
      enabled: tick(account?.enabled),
      username: text(account?.username),
      email: choice([...addresses, ...(account ? [account.email] : [])], account?.email),
    };
    return { ...base, fields };
  }
  if (kind === 'student') {
    const access = livingRows(contact).find(({ dcid }) => dcid === row)?.access;
    return { ...base, fields: { access: tick(access) } };
  }
  if (kind === 'phone') {
    const type = choice(['Mobile', 'Home']);
    const marks = { sms: tick(), preferred: tick() };
    return { ...base, fields: { type, ...texts('number', 'extension'), ...marks } };
  }
  const parts = texts('line1', 'line2', 'unit', 'city', 'state', 'zip', 'country');
  if (kind === 'address')
    return { ...base, fields: { type: choice(['Home', 'Mailing']), ...parts } };
  return { ...base, fields: {}, found: [] };
}

export const studentByNumber = (all: readonly Contact[], number: string) =>
  all.flatMap(({ rows }) => rows).find((row) => row.number === number);

/** What Add Students finds by a number, with the row's own list of relationships. */
export function foundByNumber(all: readonly Contact[], number: string): FoundStudent[] {
  const student = studentByNumber(all, number);
  return student ? [{ number, name: student.name, relationship: '', relationships: SIGNS }] : [];
}

/** The contact search: emails, the account's too, and names. */
export const searchFor = (
  all: readonly Contact[],
  words: string,
  inactive: boolean,
): FoundContact[] =>
  all
    .filter(({ active }) => active || inactive)
    .filter(({ emails, account, name }) =>
      [...emails.map(({ address }) => address), account?.email, account?.username, fullName(name)]
        .filter((value) => value !== undefined)
        .some((value) => value.toLowerCase() === words.toLowerCase()),
    )
    .map((contact) => ({
      contactId: contact.id,
      name: listName(contact.name),
      suffix: contact.name.suffix,
      students: livingRows(contact).map(({ name, dcid, number, relationship }) => ({
        name,
        school: 'LES',
        dcid,
        number,
        relationship,
      })),
      hasAccount: contact.account !== null,
      ...(contact.account && { username: contact.account.username }),
      emails: contact.emails.map(({ address }) => address),
      active: contact.active,
      phones: structuredClone(contact.phones),
      addresses: structuredClone(contact.addresses),
    }));
