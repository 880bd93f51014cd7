/**
 * Errors that the page shows: the place first, the words second (facts §5). Where `#contact-error`
 * stands is not known (S [K24] says only that it does), so the drawer and the page are both looked at.
 */
import type { DrawerKind, PageError } from '../facts.ts';
import { byId, drawn, text } from './locate.ts';
import { mentions } from './wording.ts';

const CONTACT = byId('contact-error');
const MEANS = ['email-taken', 'username-taken'] as const;

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
 */
export function readError(
  doc: Document,
  drawer: { root: HTMLElement; kind: DrawerKind } | undefined,
  submitted: DrawerKind | undefined,
): PageError | undefined {
  const places = [
    drawer && drawn(drawer.root, `${CONTACT},.feedback-error`),
    [CONTACT, byId('feedback-error')].flatMap((known) => drawn(doc, known)),
  ];
  for (const [index, place] of places.entries()) {
    const all = (place ?? []).flatMap(messages);
    if (!all.length) continue;
    const known = all.find((message) => MEANS.some((means) => mentions(means, message)));
    const message = known ?? all.join(' ');
    const means = MEANS.find((key) => mentions(key, message)) ?? 'unclear';
    return { message, place: index ? 'page' : 'drawer', drawer: drawer?.kind ?? submitted, means };
  }
  return undefined;
}
