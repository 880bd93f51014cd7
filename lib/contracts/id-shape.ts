/**
 * What may be told of an id that a page carries: its shape, never itself.
 *
 * An id can hold anything: `contact-4711-smith` is one. So there are only two ways in which one is told:
 *
 * 1. Every letter run of it, whole and in lower case, is one of the words below, and the only digits are a
 *    row's number at its end: `add-contact-button`, `email-row-17`. The words are kept, the number is
 *    `9`. Nobody's data can come out of it, since all that can come out is a row of these words, which
 *    stand here and not in the page; words that are first or family names too (close, field, page, street)
 *    are left out, so that not even by chance a name is read.
 * 2. Any other id is nothing but `x` for a run of letters, `9` for a run of digits, and the signs
 *    between them: `x-9-x`. Not even the length of a run is told.
 *
 * `ID_SHAPE` matches nothing else, so whoever receives a report need not trust whoever made it.
 */
/** Words of interfaces such as PowerSchool's. */
export const VOCABULARY =
  `access account active actions add address anchor app associations body btn button cancel card cell check
  checkbox city code col column combo confirm contact contacts container content controls country custody data
  date delete demographics details dialog disabled display docked drawer dropdown edit email emails
  emergency enable enabled end error ext extension family filter first form frequency grid group guardian
  guardians head header heading icon id idp inactive ind info input item label last line link linked list login
  mail menu middle modal mode name new number option order original panel parent password person phone phones
  physical pickup popup portal postal preferred prefix primary ps pss query recovery region relation
  relationship relationships remove result results row save school search section select sms start state status
  student students submit suffix switch tab table tbl template text toggle txt type unit user username
  view web widget wrapper zip`
    .split(/\s+/)
    .filter(Boolean);

const WORD = `(?:${VOCABULARY.join('|')})`;
const WORDY = `${WORD}(?:[-_.]${WORD}){0,7}(?:[-_]9)?`;
const BARE = '[x9](?:[-_.:]?[x9]){0,11}';
const WORDY_ALONE = new RegExp(`^${WORDY}$`);

export const ID_SHAPE = new RegExp(`^(?:${WORDY}|${BARE})$`);

/**
 * The shape of an id.
 * @param id as the page has it
 * @returns undefined for an id without a letter or a digit
 */
export function shapeOf(id: string): string | undefined {
  const whole = id.trim();
  const counted = whole.replace(/([-_])\d+$/, '$19');
  if (WORDY_ALONE.test(counted)) return counted;
  const signs = whole
    .replace(/[\p{L}\p{M}]+/gu, 'x')
    .replace(/\p{N}+/gu, '9')
    .replace(/[^x9]+/g, ([sign = '-']) => (/[-_.:]/.test(sign) ? sign : '-'))
    .replace(/^[^x9]+/, '');
  return new RegExp(`^${BARE}`).exec(signs)?.[0];
}
