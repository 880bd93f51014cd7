/**
 * Finds names, emails, phones and student numbers in whatever a registrar pastes: an email's From line, a form's row, a
 * signature, a contact card. It only finds; which of them to search for is the registrar's choice.
 */
import { findPhoneNumbersInText } from 'libphonenumber-js/min';
import type { Chip } from '../../contracts/popup-view.ts';
import { cleanEmail } from '../values/emails.ts';
import { collapseSpaces } from '../values/normalize-text.ts';
import { phoneKey } from '../values/phone-and-address-keys.ts';
import { namesIn } from './pasted-names.ts';
import { isVcard, readVcard } from './read-vcard.ts';

const MAX_LETTERS = 20_000;
const MAX_CHIPS = 12;
/** The country of a number without a country code. */
const COUNTRY = 'US';

/** Characters between two addresses, or around one. */
const APART = String.raw`\s,;:<>()[\]"*|/\\`;
const DOMAIN_LABEL = String.raw`[\p{L}\p{M}\d-]{1,63}`;
/** Any address that PowerSchool may have saved. An apostrophe may be in it, and a quotation mark before it. */
const EMAIL = new RegExp(
  String.raw`(?<![^${APART}'‘’])[^@${APART}'‘’][^@${APART}]{0,63}@${DOMAIN_LABEL}(?:\.${DOMAIN_LABEL})+`,
  'gu',
);
/** A number after the word "student", or alone in brackets behind a name. */
const STUDENT_NUMBERS: readonly RegExp[] = [
  /(?:student|estudiante|alumn[oa]|matr[ií]cula)(?:\s+(?:number|num|no|id|número|numero|de))*\.?\s*[:#]?\s*(\d{3,10})(?!\d)/giu,
  /\((\d{4,10})\)/g,
];

/** Everything that was found, each once: names first, then emails, phones and student numbers. */
export function readPasted(pasted: string): Chip[] {
  const text = withoutPictures(pasted)
    .slice(0, MAX_LETTERS)
    .replace(/\p{Cf}/gu, '')
    .replace(/\u00a0/g, ' ');
  const found = isVcard(text) ? fromCard(text) : fromText(text);
  const keys = found.map(keyOf);
  return found.filter((_, index) => keys.indexOf(keys[index] ?? '') === index).slice(0, MAX_CHIPS);
}

/** A contact card without its pictures and keys, which are longer than all the rest. */
const withoutPictures = (text: string): string =>
  isVcard(text)
    ? text.replace(/^(?:[\w-]+\.)?(?:PHOTO|LOGO|KEY|SOUND)[;:].*(?:\r?\n[ \t].*)*/gim, '')
    : text;

/** Whether the chip is all of a text, but for brackets and the like. */
export const isWhole = (chip: Chip, pasted: string): boolean =>
  cleanEmail(collapseSpaces(pasted.replace(/[<>"\p{Cf}]/gu, ''))) === chip.text.toLowerCase();

const keyOf = ({ kind, text }: Chip): string =>
  `${kind} ${kind === 'phone' ? phoneKey({ number: text }, COUNTRY).number : text.toLowerCase()}`;

const asChips = (kind: Chip['kind'], texts: readonly string[]): Chip[] =>
  texts.map((text) => ({ kind, text }));

function fromCard(text: string): Chip[] {
  const { names, emails, phones } = readVcard(text);
  return [
    ...asChips('name', names),
    ...asChips('email', emails.map(cleanEmail)),
    ...asChips('phone', phones),
  ];
}

function fromText(text: string): Chip[] {
  const emails = text.match(EMAIL) ?? [];
  const withoutEmails = text.replace(/mailto:/gi, '').replace(EMAIL, ' ');
  const phones = findPhoneNumbersInText(withoutEmails, COUNTRY).map(({ startsAt, endsAt }) =>
    withoutEmails.slice(startsAt, endsAt).trim(),
  );
  const rest = phones.reduce((left, phone) => left.replaceAll(phone, ' '), withoutEmails);
  return [
    ...asChips('name', namesIn(rest)),
    ...asChips('email', emails.map(cleanEmail)),
    ...asChips('phone', phones),
    ...asChips('student', [...numbersAlone(text), ...studentNumbers(rest)]),
  ];
}

const studentNumbers = (text: string): string[] => [
  ...STUDENT_NUMBERS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([, number = '']) => number),
  ),
  // A cell of a row, or the line of a list.
  ...text.split(/[\t\r\n;|]/).flatMap((cell) => /^\s*(\d{4,9})\s*$/.exec(cell)?.[1] ?? []),
];

/** A text that is nothing but digits may be a student number, even where it could be a phone. */
const numbersAlone = (text: string): string[] =>
  /^\s*\d{4,10}\s*$/.test(text) ? [text.trim()] : [];
