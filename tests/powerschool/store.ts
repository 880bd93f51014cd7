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
    return this.contacts.filter((contact) => contact.links.some((link) => link.dcid === dcid));
  }

  /** Who holds this account email or username, other than `exceptId`. Case does not count. */
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
  searchContacts(
    query: string,
    options: { inactive?: boolean; accountsOnly?: boolean; ofStudents?: number[] } = {},
  ): Contact[] {
    const wanted = fold(query);
    if (!wanted) return [];
    return this.contacts.filter((contact) => {
      if (!contact.active && !options.inactive) return false;
      if (options.accountsOnly && !contact.account) return false;
      if (
        options.ofStudents &&
        !contact.links.some((link) => options.ofStudents?.includes(link.dcid))
      )
        return false;
      const texts = [
        `${contact.first} ${contact.last}`,
        `${contact.last}, ${contact.first}`,
        contact.account?.email ?? '',
        ...contact.emails.map((email) => email.address),
      ];
      return texts.some((text) => fold(text).includes(wanted));
    });
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
