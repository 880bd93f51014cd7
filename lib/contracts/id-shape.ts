/**
 * The shape of an id from a page. It never reveals the id itself, which may contain a name
 * (`contact-4711-smith`).
 *
 * 1. If every word is in the list below and the only digits are a row number at the end, the words stay and
 *   the number becomes `9`: `email-row-17` → `email-row-9`. Only listed words can come out, and words that
 *   are also names (close, field, page, street) are not listed.
 * 2. Otherwise letters become `x`, digits become `9` and signs stay: `x-9-x`. The length of a run is not
 *   revealed.
 *
 * `ID_SHAPE` matches nothing else, so the recipient of a report need not trust its sender.
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
 *
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
