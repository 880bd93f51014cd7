/** What says that two contacts are two people, or that a value which they share is no evidence. */
import {
  type ComparedNames,
  compareNames,
  type NameAgreement,
  type NameConflict,
} from './compare-names.ts';
import { normalizeText } from './normalize-text.ts';
import { formatName } from './person-names.ts';
import { namesTwoPeople } from './read-name.ts';
import { isOfAnother, isParent, isSelf, relationshipsConflict } from './relationships.ts';
import type { Person } from './shared-values.ts';

/** One reason against, with what its sentence needs. */
export type Against =
  | { kind: NameConflict | 'titles'; first: string; second: string }
  | { kind: 'one-student'; student: string; relations: string[] }
  | { kind: 'other-relationship'; student: string; relations: string[] }
  | { kind: 'own-record' | 'two-people'; name: string }
  | { kind: 'many-students'; name: string; count: number; surnames: number }
  | { kind: 'shared-value'; value: string; count: number }
  | { kind: 'role-mailbox' | 'two-addresses'; value: string };

/** Only take away a value's weight: a name that agrees still counts. */
const WEAKENING: ReadonlySet<Against['kind']> = new Set([
  'shared-value',
  'role-mailbox',
  'two-addresses',
]);
export const onlyWeakens = ({ kind }: Against): boolean => WEAKENING.has(kind);

type Names = Pick<Person, 'name' | 'students' | 'prefix' | 'gender'>;

/** Everything about names and students that speaks against one person. */
export function namesAgainst(a: Names, b: Names): Against[] {
  const compared = compareNames(a.name, b.name);
  const { conflict } = compared;
  const [first, second] = [formatName(a.name), formatName(b.name)];
  return [
    // Names that differ say enough.
    ...(conflict ? [{ kind: conflict, first, second }] : unlikeTitles(a, b)),
    ...aboutOne(a, b.students),
    ...aboutOne(b, a.students),
    ...oneStudent(a, b, compared),
  ];
}

const TITLES = { man: 'mr sr senor', woman: 'mrs ms miss sra srta senora mme' };
const GENDERS = { man: 'm male man masculino hombre', woman: 'f female woman femenino mujer' };

/** Whether a word is for a man or a woman; undefined if it is in neither list. */
const spokenOf = (text: string, words: typeof TITLES): 'man' | 'woman' | undefined => {
  const word = normalizeText(text).replace(/\.$/, '');
  return (['man', 'woman'] as const).find((kind) => words[kind].split(' ').includes(word));
};

/** A man's or a woman's title or gender, as the fields or the name have it. */
function titlesOf({ name, prefix = '', gender = '' }: Names) {
  const before = name.split(',').flatMap((part) => /^(\S+)\s+\S/.exec(part.trim())?.[1] ?? []);
  return [
    ...[prefix, ...before].map((text) => ({ text, says: spokenOf(text, TITLES) })),
    { text: gender, says: spokenOf(gender, GENDERS) },
  ].filter(({ says }) => says !== undefined);
}

/** Mr. and Mrs., or Male and Female. */
function unlikeTitles(a: Names, b: Names): Against[] {
  const theirs = titlesOf(b);
  const [pair] = titlesOf(a).flatMap((title) => {
    const other = theirs.find(({ says }) => says !== title.says);
    return other ? [{ first: title.text.trim(), second: other.text.trim() }] : [];
  });
  return pair ? [{ kind: 'titles', ...pair }] : [];
}

/**
 * Two contacts of one child may have such names each: "Maria Lopez" and "Maria Garcia", "J. Vega" and "Jane Vega". A
 * child has one father as a rule.
 */
const HALF_ALIKE: ReadonlySet<NameAgreement> = new Set(['first-name', 'surname-and-initial']);

/** Fewer surnames are one family, with children of several fathers or foster children. */
const MANY_SURNAMES = 5;

function aboutOne({ name, students = [] }: Names, others: Names['students'] = []): Against[] {
  const surnames = new Set(students.map((student) => surnameOf(student.name)).filter(Boolean));
  const isOwn = isOwnRecord(name, students, others);
  return [
    ...(isOwn ? [{ kind: 'own-record' as const, name: formatName(name) }] : []),
    ...(namesTwoPeople(name) ? [{ kind: 'two-people' as const, name: formatName(name) }] : []),
    ...(surnames.size >= MANY_SURNAMES
      ? [
          {
            kind: 'many-students' as const,
            name: formatName(name),
            count: students.length,
            surnames: surnames.size,
          },
        ]
      : []),
  ];
}

function isSameName(a: string, b: string): boolean {
  const { agreement, conflict } = compareNames(a, b);
  return agreement === 'name' && !conflict;
}

/** Whether a contact may be the record of a student of that name. A parent of that name is another person. */
function isOwnRecord(name: string, students: readonly StudentOf[], others: readonly StudentOf[]) {
  const namesakes = students.filter((student) => isSameName(name, student.name));
  // A student's own record may have no relationship of its own (facts §8). It may be a parent itself.
  if (students.some(({ relationship = '' }) => isSelf(relationship))) return true;
  if (namesakes.length > 0) return namesakes.some(({ relationship }) => !isOfAnother(relationship));
  const isOfParent = students.some(({ relationship }) => isParent(relationship));
  return !isOfParent && others.some((student) => isSameName(name, student.name));
}

const surnameOf = (name: string): string => {
  const [last = '', given] = normalizeText(name).split(',');
  return (given === undefined ? last.split(' ').at(-1) : last) ?? '';
};

/** Two unlike names at one student, or two relationships that one person can't have. */
function oneStudent(a: Names, b: Names, { agreement, conflict }: ComparedNames): Against[] {
  const pairs = (a.students ?? []).flatMap((student) =>
    (b.students ?? [])
      .filter((other) => isSameStudent(student, other))
      .map((other) => [student, other] as const),
  );
  const isHalfAlike = !conflict && agreement !== undefined && HALF_ALIKE.has(agreement);
  const unlikePairs = isHalfAlike
    ? pairs.filter((both) => !both.every(({ relationship }) => isParent(relationship)))
    : pairs;
  const [pair] = unlikePairs;
  if (pair && (isHalfAlike || (conflict && conflict !== 'no-name'))) {
    const [student, other] = pairs.find(relationsConflict) ?? pair;
    return [{ kind: 'one-student', ...atStudent(student, other) }];
  }
  const unlike = pairs.find(relationsConflict);
  return unlike ? [{ kind: 'other-relationship', ...atStudent(...unlike) }] : [];
}

type StudentOf = NonNullable<Person['students']>[number];

const relationsConflict = ([student, other]: readonly [StudentOf, StudentOf]): boolean =>
  relationshipsConflict(student.relationship ?? '', other.relationship ?? '');

const atStudent = (student: StudentOf, other: StudentOf) => ({
  student: formatName(student.name),
  relations: [...new Set([student, other].map(({ relationship = '' }) => relationship))].filter(
    Boolean,
  ),
});

const isSameStudent = (a: StudentOf, b: StudentOf): boolean =>
  a.dcid && b.dcid
    ? a.dcid === b.dcid
    : normalizeText(formatName(a.name)) === normalizeText(formatName(b.name));

/** A mailbox of an office, or what is typed where there is none: not one person's. */
const ROLES = new Set(
  'admin admissions caseworker caseworkers casemanager contact contacto contacts correo enrollment frontdesk hello help info information intake main na noemail nomail none noreply office oficina placement placements reception recepcion referral referrals registrar school secretaria services staff support team test unknown'.split(
    ' ',
  ),
);

/** Whether an email is an office's or nobody's: info@, front.desk@, intake2@, intake-north@, none@. */
export function isRoleMailbox(address: string): boolean {
  const [local = ''] = address.toLowerCase().split('@');
  const words = local.split(/[._+-]/).map((word) => word.replace(/\d+$/, ''));
  return ROLES.has(words.join('')) || ROLES.has(words[0] ?? '');
}
