/** What would be lost with a contact: what the original has not, and nobody decided on. By the truth alone. */
import type { Contact, Row } from './records.ts';
import { fullName, livingRows } from './records.ts';

/** One thing that is not on the original, with the words that a person has to have read of it. */
export interface Loss {
  thing: string;
  words: string[];
}

const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();
const isSame = (a: string, b: string): boolean => plain(a) === plain(b);
const digits = (text: string): string => text.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '');

/** Words beside the digits: whose number it is, whom to ask for. */
const words = (...texts: string[]): string[] =>
  plain(texts.join(' '))
    .match(/\p{L}+/gu)
    ?.filter((word) => !/^(x|ext)$/.test(word)) ?? [];

/** The marks that none of the original's values has, of the value that has the most of them. */
function missingMarks<T>(
  value: T,
  others: readonly T[],
  marks: readonly (readonly [word: string, isMissing: (other: T, value: T) => boolean])[],
): string[] {
  const missing = others.map((other) =>
    marks.filter(([, isMissing]) => isMissing(other, value)).map(([word]) => word),
  );
  return missing.sort((a, b) => a.length - b.length)[0] ?? [];
}

function phones(from: Contact, onto: Contact): Loss[] {
  return from.phones.flatMap((phone) => {
    const { number, extension, type } = phone;
    const others = onto.phones.filter(
      (other) =>
        digits(other.number) === digits(number) &&
        (!extension || other.extension === extension) &&
        words(number, extension).every((word) =>
          words(other.number, other.extension, other.type).includes(word),
        ),
    );
    if (others.length === 0)
      return [{ thing: `phone ${number} ${extension}`, words: [number, extension] }];
    const marks = missingMarks(phone, others, [
      [type, (other) => type !== '' && !isSame(other.type, type)],
      ['SMS', (other) => phone.sms === true && !other.sms],
      ['Preferred', (other) => phone.preferred === true && !other.preferred],
    ]);
    return marks.length > 0 ? [{ thing: `marks ${marks} of ${number}`, words: [...marks] }] : [];
  });
}

function emails(from: Contact, onto: Contact): Loss[] {
  return from.emails.flatMap((email) => {
    const { address, type } = email;
    const others = onto.emails.filter((other) => isSame(other.address, address));
    if (others.length === 0) return [{ thing: `email ${address}`, words: [address] }];
    const marks = missingMarks(email, others, [
      [type, (other) => !isSame(other.type, type)],
      ['Primary', (other) => email.primary === true && !other.primary],
    ]);
    return marks.length > 0
      ? [{ thing: `marks ${marks} of ${address}`, words: [...marks, address] }]
      : [];
  });
}

function addresses(from: Contact, onto: Contact): Loss[] {
  return from.addresses.flatMap(({ street, unit, zip, type }) => {
    const others = onto.addresses.filter(
      (other) =>
        isSame(other.street, street) &&
        (!unit || isSame(other.unit, unit)) &&
        (!zip || other.zip === zip),
    );
    if (others.length === 0) return [{ thing: `address ${street} ${unit}`, words: [street] }];
    return others.some((other) => isSame(other.type, type))
      ? []
      : [{ thing: `type ${type} of ${street}`, words: [street, type] }];
  });
}

const FLAGS = [
  ['custody', 'Custody'],
  ['livesWith', 'Lives With'],
  ['pickup', 'School Pickup'],
  ['emergency', 'Emergency Contact'],
] as const;

const given = (row: Row): string => row.name.split(', ').reverse().join(' ');

/** The flags and the relationship of one student. */
function ofStudent(row: Row, other: Row | undefined): Loss[] {
  const flags = FLAGS.filter(([flag]) => row[flag] && !other?.[flag]).map(([, word]) => ({
    thing: `${word} of ${row.name}`,
    words: [word, given(row)],
  }));
  const { relationship } = row;
  const isThere = !relationship || isSame(relationship, other?.relationship ?? '');
  const words = [relationship, given(row)];
  return isThere ? flags : [...flags, { thing: `relationship ${relationship}`, words }];
}

/** Names and other fields of Demographics, and an account of its own. */
function ofPerson(from: Contact, onto: Contact): Loss[] {
  const there = plain(fullName(onto.name)).split(' ');
  const name = fullName(from.name);
  const fields = [
    ...Object.entries(from.details).map(([field, value]) => ({
      value,
      other: onto.details[field] ?? '',
    })),
    { value: from.name.suffix, other: onto.name.suffix },
  ].filter(({ value, other }) => value && !isSame(value, other));
  const isNamed = plain(name)
    .split(' ')
    .every((word) => there.some((each) => each.replace('.', '') === word.replace('.', '')));
  return [
    ...fields.map(({ value }) => ({ thing: `field ${value}`, words: [value] })),
    ...(isNamed ? [] : [{ thing: `name ${name}`, words: [name] }]),
    ...(from.account
      ? [{ thing: `account ${from.account.username}`, words: [from.account.username] }]
      : []),
  ];
}

/** Everything that stands on one contact and not on the other. */
export const lostValues = (from: Contact, onto: Contact): Loss[] => [
  ...phones(from, onto),
  ...emails(from, onto),
  ...addresses(from, onto),
  ...ofPerson(from, onto),
  ...livingRows(from).flatMap((row) =>
    ofStudent(
      row,
      livingRows(onto).find(({ dcid }) => dcid === row.dcid),
    ),
  ),
];
