/** Errors that the page shows: the place first, the words second (facts §5). The drawer comes before the page. */
import type { DrawerKind } from '../../contracts/drawer-kind.ts';
import type { PageError } from '../../contracts/facts.ts';
import { boxes } from '../dom/dialog.ts';
import { drawn, text } from '../dom/locate.ts';
import type { NameReader } from '../dom/name-reader.ts';
import type { Phrases } from '../wording/phrases.ts';
import { errorBoxes } from './error-places.ts';

const MEANS = ['email-taken', 'username-taken'] as const;
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
  for (const parts of ['li', 'p']) {
    const list = drawn(element, parts).map(text).filter(Boolean);
    if (list.length) return list;
  }
  return [text(element)].filter(Boolean);
}

/**
 * The error that stands in the open drawer, else in the page.
 * @param submitted the drawer last submitted, for an error that shows after it closed
 * @param saved the page shows an account, and no drawer
 */
export function readError(
  doc: Document,
  drawer: { root: HTMLElement; kind: DrawerKind } | undefined,
  submitted: DrawerKind | undefined,
  saved: boolean,
  { phrases }: NameReader,
): PageError | undefined {
  const kind = drawer?.kind ?? submitted;
  const means = meaning(phrases, kind === 'account', saved);
  const places = [
    [
      ...(drawer ? drawn(drawer.root, '#contact-error,.feedback-error') : []),
      ...refusals(doc, drawer?.root, means),
    ],
    errorBoxes(doc),
  ];
  for (const [index, place] of places.entries()) {
    const all = place.flatMap(messages);
    if (!all.length) continue;
    const known = all.find(means);
    return {
      message: known ?? all.join(' '),
      place: index ? 'page' : 'drawer',
      drawer: kind,
      means: (known && means(known)) || 'unclear',
    };
  }
  return undefined;
}
