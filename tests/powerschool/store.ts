import { type Contact, type Data, isCurrent, type School, type Student } from './model.ts';
import { HELD_ELSEWHERE } from './scene.ts';

/** The server's truth: the records, and questions about them. It changes only through the rules. */
export class Store {
  private data: Data;
  private nextId = 900_000;
  /** Emails, in small letters, that accounts of other PowerSchool products hold. They count with Unified User only. */
  readonly heldElsewhere = new Set<string>();

  constructor(private readonly seed: () => Data) {
    this.data = seed();
    this.forgetElsewhere();
  }

  /** Back to the day of the seed. */
  reset(): void {
    this.data = this.seed();
    this.nextId = 900_000;
    this.forgetElsewhere();
  }

  private forgetElsewhere(): void {
    this.heldElsewhere.clear();
    for (const email of HELD_ELSEWHERE) this.heldElsewhere.add(fold(email));
  }

  get schools(): School[] {
    return this.data.schools;
  }

  get students(): Student[] {
    return this.data.students;
  }

  get contacts(): Contact[] {
    return this.data.contacts;
  }

  newId(): number {
    return this.nextId++;
  }

  newContactId(): number {
    return Math.max(...this.contacts.map((contact) => contact.id)) + 1;
  }

  contact(id: number): Contact | undefined {
    return this.contacts.find((contact) => contact.id === id);
  }

  byGuardian(guardianId: number): Contact | undefined {
    return this.contacts.find((contact) => contact.guardianId === guardianId);
  }

  student(dcid: number): Student | undefined {
    return this.students.find((student) => student.dcid === dcid);
  }

  byNumber(number: string): Student | undefined {
    return this.students.find((student) => student.number === number);
  }

  school(id: number): School | undefined {
    return this.schools.find((school) => school.id === id);
  }

  contactsOf(dcid: number): Contact[] {
    return this.contacts.filter((contact) =>
      contact.links.some((link) => link.dcid === dcid && !link.unlisted),
    );
  }

  /** The holder of this account email or username, other than `exceptId`. Case does not count. */
  holderOf(field: 'email' | 'username', value: string, exceptId?: number): Contact | undefined {
    const wanted = fold(value);
    if (!wanted) return undefined;
    return this.contacts.find(
      (contact) =>
        contact.id !== exceptId && contact.account && fold(contact.account[field]) === wanted,
    );
  }

  hasDataAccess(contactId: number, dcid: number): boolean {
    const link = this.contact(contactId)?.links.find(
      (candidate) => candidate.dcid === dcid && isCurrent(candidate),
    );
    return link?.dataAccess === true;
  }

  add(contact: Contact): void {
    this.contacts.push(contact);
  }

  remove(id: number): void {
    this.data.contacts = this.data.contacts.filter((contact) => contact.id !== id);
  }

  /** By contact email, account email or name. Inactive contacts stay hidden unless asked for. */
  searchContacts(query: string, filters: ContactFilters = {}): Contact[] {
    const wanted = fold(query);
    if (!wanted) return [];
    return this.contacts.filter((contact) => {
      const texts = [`${contact.first} ${contact.last}`, `${contact.last}, ${contact.first}`];
      return (
        passes(contact, filters) &&
        [...texts, ...emailsOf(contact)].some((text) => fold(text).includes(wanted))
      );
    });
  }

  /** By the fields of the classic search page: all that are filled in must match. Names match by their beginning. */
  findContacts(fields: ContactFields, filters: ContactFilters = {}): Contact[] {
    const filled = Object.entries(fields).filter(([, value]) => fold(value));
    if (filled.length === 0) return [];
    return this.contacts.filter(
      (contact) =>
        passes(contact, filters) &&
        filled.every(([name, value]) => {
          const texts = FIELD_VALUES[name as keyof ContactFields](contact).map(fold);
          const isName = name === 'lastName' || name === 'firstName';
          return texts.some((text) =>
            isName ? text.startsWith(fold(value)) : text.includes(fold(value)),
          );
        }),
    );
  }

  /** By number (from its beginning) or by the beginning of the last or first name. */
  searchStudents(query: string, field: 'any' | 'number' | 'last' | 'first' = 'any'): Student[] {
    const wanted = fold(query);
    if (!wanted) return [];
    return this.students.filter((student) => {
      const parts = { number: student.number, last: student.last, first: student.first };
      const texts =
        field === 'any'
          ? [...Object.values(parts), `${student.last}, ${student.first}`]
          : [parts[field]];
      return texts.some((text) => fold(text).startsWith(wanted));
    });
  }
}

export const fold = (text: string): string => text.trim().toLowerCase();

export interface ContactFilters {
  inactive?: boolean;
  accountsOnly?: boolean;
  /** Only contacts of these students. */
  ofStudents?: number[];
}

function passes(contact: Contact, { inactive, accountsOnly, ofStudents }: ContactFilters): boolean {
  if (!contact.active && !inactive) return false;
  if (accountsOnly && !contact.account) return false;
  return !ofStudents || contact.links.some((link) => ofStudents.includes(link.dcid));
}

const emailsOf = (contact: Contact): string[] => [
  contact.account?.email ?? '',
  ...contact.emails.map((email) => email.address),
];

/** The fields of the classic search page, as its fragment names them. */
const FIELD_VALUES = {
  lastName: ({ last }: Contact) => [last],
  firstName: ({ first }: Contact) => [first],
  phoneNumber: ({ phones }: Contact) => phones.map(({ number }) => number),
  phoneExtension: ({ phones }: Contact) => phones.map(({ ext }) => ext),
  emailAddress: emailsOf,
  address: ({ addresses }: Contact) => addresses.map(({ line1 }) => line1),
  addressUnit: ({ addresses }: Contact) => addresses.map(({ unit }) => unit),
};
export type ContactFields = { [name in keyof typeof FIELD_VALUES]?: string };
export const CONTACT_FIELDS = Object.keys(FIELD_VALUES) as (keyof ContactFields)[];
