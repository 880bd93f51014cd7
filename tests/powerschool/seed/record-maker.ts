import type { Account, Contact, Email, Link, Student } from '../model.ts';
import { plain, STREETS, TOWNS } from './names.ts';
import type { Prng } from './prng.ts';

/** Makes the records of one contact, each with an id of its own. */
export class RecordMaker {
  private readonly taken = new Set<string>();
  private nextContact = 1001;
  private nextRecord = 100_000;

  constructor(private readonly random: Prng) {}

  /** The id of the next record. */
  newId(): number {
    return this.nextRecord++;
  }

  /** A new contact with up to two phones. */
  contact(first: string, last: string): Contact {
    const { random } = this;
    const id = this.nextContact++;
    const contact: Contact = {
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
    };
    const phones = random.below(3);
    for (let index = 0; index < phones; index += 1) {
      contact.phones.push({
        id: this.newId(),
        type: index ? 'Home' : 'Mobile',
        number: `555-01${String(random.below(100)).padStart(2, '0')}`,
        ext: '',
        preferred: index === 0,
        sms: random.chance(0.4),
      });
    }
    return contact;
  }

  /** Gives a contact an address. */
  address(contact: Contact): void {
    const { random } = this;
    const town = random.pick(TOWNS);
    contact.addresses.push({
      id: this.newId(),
      type: 'Home',
      line1: `${1 + random.below(250)} ${random.pick(STREETS)}`,
      line2: '',
      unit: random.chance(0.2) ? String(1 + random.below(40)) : '',
      city: town.city,
      state: 'NJ',
      zip: town.zip,
      country: 'US',
      start: '',
      end: '',
    });
  }

  /** An email of a contact; the first one is its primary email. */
  email(contact: Contact, row: number, latin?: string): Email {
    const { random } = this;
    const name = latin ?? `${plain(contact.first) || 'contact'}.${plain(contact.last) || 'family'}`;
    const local = row === 0 ? `${name}${contact.id}` : `${name}.work${contact.id}`;
    return {
      id: this.newId(),
      row,
      type: 'Current',
      address: `${local}@${random.pick(['example.org', 'example.com', 'example.net'])}`,
      primary: true,
    };
  }

  /** Gives a contact an account with its first email, unless another account has that one. */
  account(contact: Contact): Account | null {
    const address = contact.emails[0]?.address;
    if (!address || this.taken.has(address)) return null;
    this.taken.add(address);
    contact.account = {
      username: this.random.chance(0.1)
        ? `${plain(contact.first) || 'parent'}${contact.id}`
        : address,
      email: address,
      enabled: !this.random.chance(0.05),
      idpGlobalId: '',
      stateGuardianNumber: '',
      passwordLength: 10,
    };
    return contact.account;
  }

  /** An association with a student. */
  link(student: Student, relationship: string, more: Partial<Link>): Link {
    return {
      assocId: this.newId(),
      detailId: this.newId(),
      dcid: student.dcid,
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
    };
  }
}
