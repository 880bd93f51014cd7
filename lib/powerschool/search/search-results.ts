/** What a contact search has found: links to contacts, each with what stands in its row (facts §8, I/D). */
import type { FoundContact } from '../../contracts/facts.ts';
import { contactIn, dcidIn } from '../core/urls.ts';
import { findVisible, shows, text } from '../dom/locate.ts';
import type { NameReader } from '../dom/name-reader.ts';

const MENU = 'nav,[role=navigation],[id^="nav" i],header,footer';

/** Links to contacts. */
const LINKS = 'a[href*="contactid=" i]';

/** The main box, without the menus. */
export const main = (doc: Document): HTMLElement =>
  doc.querySelector<HTMLElement>('[id="content-main"],main,[role=main]') ?? doc.body;
export const inMain = (element: Element) => !element.closest(MENU);

/** Headings that name the contact search. */
export const headings = (doc: Document, { phrases }: NameReader) =>
  findVisible(main(doc), 'h1,h2,h3,h4,legend,[role=heading]')
    .map(text)
    .filter((line) => phrases.mentions('contacts-heading', line));

/** Students beside a result: links to their pages. */
function studentsIn(row: Element): FoundContact['students'] {
  return [...row.querySelectorAll<HTMLAnchorElement>('a[href*="students/" i]')].map((link) => {
    const name = text(link);
    const line = link.parentElement;
    const alone = line?.querySelectorAll('a').length === 1;
    const rest = alone ? text(line).replace(name, '') : '';
    return {
      name,
      school: rest.replace(/^[\s(,–-]+|[\s),]+$/g, ''),
      dcid: dcidIn(link.href),
      number: undefined,
    };
  });
}

/** Texts of an element one by one, since cells stand side by side with nothing between them. */
const lines = (node: Node): string[] =>
  node instanceof Text ? [node.data] : [...node.childNodes].flatMap(lines);

/**
 * The emails in a text. Two in one text stay together, as PowerSchool has them: neither is an address of its own,
 * unless brackets or words part them.
 */
function emailsIn(line: string): string[] {
  const all = line.match(/[^\s@<>(),;:]+@[^\s@<>(),;:]+\.\w+/g) ?? [];
  const isList = all.length > 1 && /^[^<>():]+$/.test(line) && !/[^\s,;]/.test(leftOf(line, all));
  return isList ? [line.trim()] : all;
}
const leftOf = (line: string, emails: readonly string[]): string =>
  emails.reduce((left, email) => left.replace(email, ''), line);

/** What belongs to a result: its row or card, as far as no other contact stands in it. */
function rowOf(link: Element, id: string): Element {
  const alone = (box: Element) =>
    [...box.querySelectorAll<HTMLAnchorElement>(LINKS)].every(({ href }) => contactIn(href) === id);
  const row = link.closest('tr,li,[role=row],article,[class*=card]');
  if (row && alone(row)) return row;
  let box = link;
  // A list of cards may be called a card too, and one line may hold several contacts.
  while (row && box.parentElement && box.parentElement !== row && alone(box.parentElement))
    box = box.parentElement;
  return box;
}

export function results(doc: Document, reader: NameReader): FoundContact[] | undefined {
  const found = new Map<string, FoundContact>();
  for (const link of findVisible(main(doc), LINKS)) {
    // A link may be written from where the page is: only the address that it leads to tells.
    const { href } = link as HTMLAnchorElement;
    const id = contactIn(href);
    if (!id || !inMain(link) || !/contacts\/edit\.html/i.test(href)) continue;
    const row = rowOf(link, id);
    const old = found.get(id);
    const emails = lines(row).flatMap(emailsIn);
    found.set(id, {
      contactId: id,
      name: old?.name || text(link),
      students: old?.students.length ? old.students : studentsIn(row),
      emails: [...new Set([...(old?.emails ?? []), ...emails])],
      hasAccount: undefined,
      username: undefined,
      active: undefined,
    });
  }
  if (found.size) return [...found.values()];
  // Nothing found is a fact only where the page says so, and counts none: "10 results" ends in "0 results".
  const none =
    (headings(doc, reader).some((line) => /\(0\)$/.test(line)) ||
      shows(main(doc), 'no-results', reader)) &&
    !isPartial(doc, reader);
  return none ? [] : undefined;
}

/** Whether a heading "… (4)" or a line "4 results" counts more than are drawn: some pages draw only what is in view. */
export function isPartial(doc: Document, reader: NameReader): boolean {
  const countLines = findVisible(main(doc), 'p,span,div,caption,h1,h2,h3,h4').flatMap((line) =>
    line.childElementCount === 0 && reader.phrases.mentions('result-count', line.textContent)
      ? text(line)
      : [],
  );
  const numbers = [
    ...headings(doc, reader).filter((line) => /\(\d+\)$/.test(line)),
    ...countLines,
  ].flatMap((line) => line.match(/\d+/g) ?? []);
  // "1–2 of 4 results": the greatest counts them all. One contact may be listed more than once.
  return Math.max(0, ...numbers.map(Number)) > findVisible(main(doc), LINKS).length;
}
