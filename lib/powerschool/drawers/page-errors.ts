/** Errors that the page shows: the place first, the words second (facts §5). The drawer comes before the page. */
import type { DrawerKind } from '../../contracts/drawer-kind.ts';
import type { PageError } from '../../contracts/facts.ts';
import type { PageSession } from '../core/page-session.ts';
import { boxes } from '../dom/dialog.ts';
import { findVisible, text } from '../dom/locate.ts';
import type { NameReader } from '../dom/name-reader.ts';
import type { Phrases } from '../wording/phrases.ts';
import { errorBoxes } from './error-places.ts';

const MEANS = ['email-taken', 'username-taken'] as const;
type Session = Pick<PageSession, 'submittedDrawer' | 'noticesBefore'>;
type Means = (message: string) => PageError['means'] | undefined;
/**
 * What a refused save says: a known phrase, or, of an account, only one name and that it is taken. What is said of
 * an invitation refuses nothing once the account was saved.
 */
const meaning =
  ({ mentions }: Phrases, account: boolean, saved: boolean): Means =>
  (message) => {
    if (mentions('elsewhere', message)) return saved ? undefined : 'unclear';
    const about = MEANS.filter((key) => mentions(`${key}-name`, message));
    const loose = account && !about[1] && mentions('taken', message) ? about[0] : undefined;
    return MEANS.find((key) => mentions(key, message)) ?? loose;
  };
/** Small dialogs over the drawer say anything: one counts only for what is known to be a refusal. */
const refusals = (doc: Document, root: Element | undefined, means: Means) =>
  boxes(doc).filter(
    (box) => box !== root && !box.querySelector('input,select,textarea') && means(text(box)),
  );

/** The messages in an error element: its list's items, or its paragraphs, or its text. */
function messages(element: HTMLElement): string[] {
  for (const selector of ['li', 'p']) {
    const list = findVisible(element, selector).map(text).filter(Boolean);
    if (list.length) return list;
  }
  return [text(element)].filter(Boolean);
}

/** The error boxes that are there, with their texts. */
export const readNotices = (doc: Document): ReadonlyMap<Element, string> =>
  new Map(errorBoxes(doc).map((box) => [box, text(box)]));

/** PowerSchool's own places. */
const OWN = /^(contact|feedback)-error$/;
/**
 * Whether a box is a district's notice (facts §2, S [NOTI]): it was there before the first click, whatever it says now,
 * or it comes while a drawer is open and nothing was submitted there.
 */
const isNotice = (
  box: Element,
  isDrawerOpen: boolean,
  { submittedDrawer, noticesBefore: before }: Session,
): boolean =>
  !!before &&
  ((isDrawerOpen && !submittedDrawer) ||
    [...before.values()].includes(text(box)) ||
    (before.has(box) && !OWN.test(box.id.trim())));

/**
 * The error that stands in the open drawer, else in the page.
 * @param session the drawer submitted last, for an error that shows after it closed; and the boxes that were there
 *   before the first click: a notice counts only if it says what nothing but a refusal says
 * @param saved the page shows an account, and no drawer
 */
export function readError(
  doc: Document,
  drawer: { root: HTMLElement; kind: DrawerKind } | undefined,
  session: Session,
  saved: boolean,
  { phrases }: NameReader,
): PageError | undefined {
  const kind = drawer?.kind ?? session.submittedDrawer;
  const means = meaning(phrases, kind === 'account', saved);
  const meansSurely = meaning(phrases, false, saved);
  const places = [
    [
      ...(drawer ? findVisible(drawer.root, '#contact-error,.feedback-error') : []),
      ...refusals(doc, drawer?.root, means),
    ],
    errorBoxes(doc).filter(
      (box) => !isNotice(box, !!drawer, session) || messages(box).some(meansSurely),
    ),
  ];
  for (const [index, place] of places.entries()) {
    const all = place.flatMap(messages);
    if (!all.length) continue;
    const knownMessage = all.find(means);
    return {
      message: knownMessage ?? all.join(' '),
      place: index ? 'page' : 'drawer',
      drawer: kind,
      means: (knownMessage && means(knownMessage)) || 'unclear',
    };
  }
  return undefined;
}
