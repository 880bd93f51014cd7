import type { Contact, Data, School, Student } from '../model.ts';
import { SCHOOLS } from '../scene.ts';
import { EMPLOYERS, FEMALE, LAST, MALE, ODD_NAMES } from './names.ts';
import { Prng } from './prng.ts';
import { RecordMaker } from './record-maker.ts';
import { sceneContacts, sceneStudents } from './scene-people.ts';

export const COUNTS = { students: 1500, contacts: 2400 } as const;

/**
 * The whole district, the same on every machine and every day. The cast is not first in any list: all are
 * sorted by id.
 */
export function seedDistrict(seed = 2026): Data {
  const schools: School[] = Object.values(SCHOOLS).map((school) => ({ ...school }));
  const maker = new FamilyMaker(new Prng(seed));
  const fixed = { students: sceneStudents(), contacts: sceneContacts() };
  while (maker.students.length < COUNTS.students - fixed.students.length) {
    maker.family(COUNTS.students - fixed.students.length, COUNTS.contacts - fixed.contacts.length);
  }
  while (maker.contacts.length < COUNTS.contacts - fixed.contacts.length) maker.emergencyContact();
  return {
    schools,
    students: [...fixed.students, ...maker.students].sort((a, b) => a.dcid - b.dcid),
    contacts: [...fixed.contacts, ...maker.contacts].sort((a, b) => a.id - b.id),
  };
}

class FamilyMaker {
  readonly students: Student[] = [];
  readonly contacts: Contact[] = [];
  private readonly records: RecordMaker;
  private families = 0;

  constructor(private readonly random: Prng) {
    this.records = new RecordMaker(random);
  }

  /** One to three children, often at different schools, and their parents. */
  family(studentLimit: number, contactLimit: number): void {
    const { random } = this;
    const odd =
      this.families % 40 === 0 ? ODD_NAMES[(this.families / 40) % ODD_NAMES.length] : undefined;
    this.families += 1;
    const last = odd?.last ?? random.pick(LAST);
    const size = Math.min(
      1 + Number(random.chance(0.45)) + Number(random.chance(0.2)),
      studentLimit - this.students.length,
    );
    const children = Array.from({ length: size }, () => this.student(last));
    const room = contactLimit - this.contacts.length;
    const mother =
      room > 0
        ? this.parent(odd?.first ?? random.pick(FEMALE), last, 'Mother', children, odd?.latin)
        : undefined;
    if (mother && room > 1 && random.chance(0.6)) {
      const father = this.parent(random.pick(MALE), last, 'Father', children);
      // Some couples give one address for both; only one of them can have the account.
      if (random.chance(0.15) && mother.emails[0] && father.emails[0] && !father.account)
        father.emails[0].address = mother.emails[0].address;
    }
    if (mother && room > 2 && random.chance(0.08)) this.duplicateOf(mother, children);
  }

  emergencyContact(): void {
    const { random } = this;
    const child = random.pick(this.students);
    const contact = this.contact(
      random.pick(random.chance(0.5) ? FEMALE : MALE),
      random.pick(LAST),
    );
    contact.links.push(
      this.records.link(
        child,
        random.pick(['Aunt', 'Uncle', 'Grandmother', 'Grandfather', 'Other']),
        {
          custody: false,
          livesWith: false,
        },
      ),
    );
    if (random.chance(0.5)) contact.emails.push(this.records.email(contact, 0));
  }

  private student(last: string): Student {
    const { random } = this;
    const index = this.students.length;
    const grade = random.below(13);
    const { elementary, secondElementary, middle, secondMiddle, high } = SCHOOLS;
    const school =
      grade > 8
        ? high
        : grade > 5
          ? random.pick([middle, secondMiddle])
          : random.pick([elementary, secondElementary]);
    const student: Student = {
      dcid: 6001 + index,
      // A few numbers start with a zero, which a careless reader turns into another number.
      number: index % 97 === 5 ? `0${20_001 + index}` : String(20_001 + index),
      first: random.pick(random.chance(0.5) ? FEMALE : MALE),
      last,
      grade,
      schoolId: school.id,
      accessId: random.chance(0.8) ? `AX${20_001 + index}` : '',
      parentAccess: random.chance(0.9),
    };
    this.students.push(student);
    return student;
  }

  private parent(
    first: string,
    last: string,
    relationship: string,
    children: Student[],
    latin?: string,
  ): Contact {
    const { random } = this;
    const contact = this.contact(first, last);
    contact.gender = relationship === 'Mother' ? 'Female' : 'Male';
    contact.employer = random.pick(EMPLOYERS);
    if (random.chance(0.9)) contact.emails.push(this.records.email(contact, 0, latin));
    // A second email, sometimes two rows further down: rows that were deleted leave gaps in the ids.
    if (contact.emails[0] && random.chance(0.2))
      contact.emails.push({
        ...this.records.email(contact, random.chance(0.5) ? 1 : 3),
        type: 'Work',
        primary: false,
      });
    if (random.chance(0.7)) this.records.address(contact);
    const access = random.chance(0.55) && this.records.account(contact) !== null;
    for (const child of children) {
      const past = random.chance(0.04);
      contact.links.push(
        this.records.link(child, relationship, {
          dataAccess: access && !past && random.chance(0.85),
          originalType: random.chance(0.3) ? relationship : '',
          ...(past ? { start: '08/25/2023', end: '06/20/2025' } : {}),
        }),
      );
    }
    contact.active = !random.chance(0.04);
    if (!contact.active && contact.account) contact.account.enabled = false;
    return contact;
  }

  /** What this project is about: the same person entered a second time for the youngest child. */
  private duplicateOf(original: Contact, children: Student[]): void {
    const copy = this.contact(original.first, original.last);
    const email = original.emails[0];
    if (email) copy.emails.push({ ...email, id: this.records.newId(), row: 0 });
    const youngest = children[children.length - 1];
    if (!youngest) return;
    original.links = original.links.filter(
      (link) => link.dcid !== youngest.dcid || children.length === 1,
    );
    copy.links.push(
      this.records.link(youngest, original.gender === 'Female' ? 'Mother' : 'Father', {}),
    );
  }

  private contact(first: string, last: string): Contact {
    const contact = this.records.contact(first, last);
    this.contacts.push(contact);
    return contact;
  }
}
