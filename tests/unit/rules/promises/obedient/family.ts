/** Random families: who shares an email with whom, and what is written down of each. */
import fc from 'fast-check';
import type { Address, Email, Phone } from '../../../../../lib/contracts/contact-facts.ts';
import type { Policy } from '../../../../../lib/contracts/policy.ts';
import type { Contact, PersonalName, Row } from './records.ts';

const EMAIL = 'family.brook@example.org';
const OTHER_EMAIL = 'second.brook@example.org';

/** The contact with the account, and those that are refused with its email, in the order of the day. */
export interface Family {
  holder: Contact;
  others: Contact[];
  /** The records tell students' numbers; otherwise the registrar types them. */
  tellsNumbers: boolean;
  /** A drawer's Submit is not enough: the page has one of its own at its foot. */
  savesAtFoot: boolean;
  retire: Policy['retire'];
}

const CHILDREN = [
  { dcid: '4201', name: 'Brook, Ana', number: '10201' },
  { dcid: '4202', name: 'Brook, Ben', number: '10202' },
  // A namesake: only the number tells her from her cousin.
  { dcid: '4203', name: 'Brook, Ana', number: '10203' },
];
/** Wards of an office, each with another surname. */
const WARDS = ['Ames', 'Bell', 'Cruz', 'Diaz', 'Egan', 'Ford'].map((surname, n) => ({
  dcid: `430${n}`,
  name: `${surname}, Kim`,
  number: `1030${n}`,
}));

const pick = <T>(...from: T[]) => fc.constantFrom(...from);
const mark = pick(true, false, undefined);
const MOTHER: PersonalName = { given: 'Elizabeth', middle: '', surname: 'Brook', suffix: '' };
const FATHER: PersonalName = { given: 'Robert', middle: '', surname: 'Brook', suffix: '' };

const rowFor = (child: (typeof CHILDREN)[number], relationship: fc.Arbitrary<string>) =>
  fc.record<Row>({
    dcid: fc.constant(child.dcid),
    name: fc.constant(child.name),
    number: fc.constant(child.number),
    relationship,
    access: fc.boolean(),
    custody: mark,
    livesWith: mark,
    pickup: mark,
    emergency: mark,
    time: fc.oneof(
      { weight: 6, arbitrary: fc.constant('now' as const) },
      pick('next-year' as const, 'past' as const),
    ),
    originalType: pick('', '', '', 'Legal Guardian'),
  });

const rowsOf = (relationship: fc.Arbitrary<string>, minLength: number) =>
  fc
    .subarray(CHILDREN, { minLength })
    .chain((children) => fc.tuple(...children.map((child) => rowFor(child, relationship))));

const phone = fc.record<Phone>({
  row: fc.constant('0'),
  type: pick('Mobile', 'Home', ''),
  number: pick('201-555-0101', '201-555-0102', '(201) 555-0101', '201-555-0101 grandma Lucia'),
  extension: pick('', '', '', '7', 'ask for Lupe'),
  preferred: fc.boolean(),
  sms: fc.boolean(),
});

/** At most one of several is marked. */
function oneMarked<T>(list: T[], field: keyof T): T[] {
  const first = list.findIndex((entry) => entry[field]);
  return list.map((entry, n) => ({ ...entry, row: `${n}`, [field]: n === first }));
}

const phones = fc
  .uniqueArray(phone, { maxLength: 3, selector: (entry) => `${entry.number} ${entry.extension}` })
  .map((list) => oneMarked(list, 'preferred'));

const email = (address: string): fc.Arbitrary<Email> =>
  fc.record({
    row: fc.constant('0'),
    type: pick('Current', 'Work'),
    address: fc.constant(address),
    primary: fc.boolean(),
    editable: fc.constant(true),
  });
const emails = (isHolder: boolean) =>
  fc.tuple(email(EMAIL), fc.option(email(OTHER_EMAIL), { nil: undefined })).map(([main, other]) => {
    const all = other ? [main, other] : [main];
    // The others are refused with the email that the holder's account has.
    return oneMarked(isHolder ? all : [{ ...main, primary: true }, ...all.slice(1)], 'primary');
  });

const addresses = fc.uniqueArray(
  fc.record<Address>({
    row: fc.constant('0'),
    type: pick('Home', 'Mailing'),
    street: pick('1 Elm Street', '1 ELM STREET', '22 Oak Road'),
    unit: pick('', '', '2B'),
    city: fc.constant('Union City'),
    state: fc.constant('NJ'),
    zip: pick('07087', ''),
    country: fc.constant(''),
  }),
  { maxLength: 2, selector: ({ street }) => street.toLowerCase() },
);

const details = fc
  .record({
    prefix: pick('', '', 'Dr.'),
    employer: pick('', '', '', 'Acme Tools', 'Restraining order 2024'),
  })
  .map((fields) => ({ ...fields }) as Record<string, string>);

/** The same person, as another school typed the name. */
const spelling = ({ given, middle, surname, suffix }: PersonalName) =>
  fc.record<PersonalName>({
    given: pick(given, given, given === 'Robert' ? 'Bob' : 'Liz'),
    middle: middle ? pick(middle, '') : pick('', '', 'A.', 'Ann'),
    surname: pick(surname, surname, 'Ferrer', surname.toUpperCase()),
    suffix: suffix ? pick(suffix, '') : pick('', '', '', 'Deceased'),
  });

interface Role {
  person: string;
  name: fc.Arbitrary<PersonalName>;
  relationship: fc.Arbitrary<string>;
  rows?: fc.Arbitrary<Row[]>;
}

const contact = (id: string, { person, name, relationship, rows }: Role, hasAccount: boolean) =>
  fc
    .record({
      name,
      details,
      emails: emails(hasAccount),
      phones,
      addresses,
      rows: rows ?? rowsOf(relationship, hasAccount ? 0 : 1),
      enabled: hasAccount ? pick(true, true, true, false) : fc.constant(true),
      ownAccount: pick(true, false, false, false),
    })
    .map(({ enabled, ownAccount, ...written }): Contact => {
      const account = hasAccount
        ? { enabled, username: EMAIL, email: EMAIL }
        : ownAccount
          ? { enabled: true, username: `own.${id}`, email: `own.${id}@example.org` }
          : null;
      const rowsShown = written.rows.map((row) => ({ ...row, access: !!account && row.access }));
      return { id, person, active: true, account, ...written, rows: rowsShown };
    });

const parent = (person: string, base: PersonalName, relationship: string): Role => ({
  person,
  name: spelling(base),
  relationship: pick(relationship, relationship, 'Guardian', ''),
});
const exactly = (person: string, name: PersonalName, relationship: string): Role => ({
  person,
  name: fc.constant(name),
  relationship: fc.constant(relationship),
});

const mother = parent('mother', MOTHER, 'Mother');
const father = parent('father', FATHER, 'Father');
const SENIOR = exactly('grandfather', { ...FATHER, suffix: 'Sr.' }, 'Guardian');
const JUNIOR = exactly('father', { ...FATHER, suffix: 'Jr.' }, 'Guardian');
const namesake = (person: string, middle: string) =>
  exactly(person, { ...FATHER, middle }, 'Guardian');
const CHILD: Role = {
  ...exactly('child', { given: 'Ana', middle: '', surname: 'Brook', suffix: '' }, 'Self'),
  rows: fc
    .tuple(...CHILDREN.slice(0, 1).map((child) => rowFor(child, fc.constant('Self'))))
    .map((rows) => rows.map((row) => ({ ...row, time: 'now' as const }))),
};
const AGENCY: Role = {
  ...exactly('agency', { given: 'Group', middle: '', surname: 'Home', suffix: '' }, 'Guardian'),
  rows: fc
    .tuple(...WARDS.map((child) => rowFor(child, fc.constant('Guardian'))))
    .map((rows) => rows.map((row) => ({ ...row, time: 'now' as const }))),
};

/** The holder of the account, and two who are refused with its email. */
type Roles = readonly [Role, Role, Role];
const roles: fc.Arbitrary<Roles> = fc.oneof(
  { weight: 5, arbitrary: fc.constant<Roles>([mother, mother, mother]) },
  { weight: 3, arbitrary: pick<Roles>([mother, mother, father], [father, mother, father]) },
  { weight: 2, arbitrary: pick<Roles>([SENIOR, JUNIOR, JUNIOR], [JUNIOR, SENIOR, father]) },
  pick<Roles>([namesake('uncle', 'Alan'), namesake('father', 'Peter'), mother]),
  pick<Roles>([CHILD, mother, father], [AGENCY, mother, AGENCY]),
);

export const family: fc.Arbitrary<Family> = fc
  .tuple(roles, fc.boolean())
  .chain(([[first, second, third], hasThird]) =>
    fc.record<Family>({
      holder: contact('5120', first, true),
      others: fc.tuple(
        contact('9002', second, false),
        ...(hasThird ? [contact('9003', third, false)] : []),
      ),
      tellsNumbers: fc.boolean(),
      savesAtFoot: pick(false, false, true),
      retire: pick('ask', 'delete', 'inactive'),
    }),
  );
