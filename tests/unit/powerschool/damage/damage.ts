/**
 * Damage to a page, at random, and the truth about it: what each element really is was noted while the
 * page was whole, by identity, so nothing that finds things in Kinlink is asked.
 */
import fc from 'fast-check';
import { vi } from 'vitest';
import type { Action } from '../../../../lib/contracts/action.ts';
import { createPageTools } from '../../../../lib/powerschool/page-tools.ts';
import { readSubject } from '../../../../lib/powerschool/read-page.ts';
import { look, sessionWith, type TestSession, tools } from '../fixtures.ts';

/** How many damaged pages each test makes. CI makes 25; `DAMAGE_RUNS=2000` is a long look. */
export const RUNS = Number(process.env.DAMAGE_RUNS ?? 4);

/** The same damage in every run of the suite; give another seed to look further. */
fc.configureGlobal({ seed: Number(process.env.DAMAGE_SEED ?? 1) });

/** One blow: what is done, and to which elements (by number, modulo how many there are). */
export interface Blow {
  how: (typeof BLOWS)[number];
  at: number;
  with: number;
}
const BLOWS = ['remove', 'id', 'text', 'attribute', 'copy', 'copy-away', 'swap', 'unwrap'] as const;
const KEPT = 'html,head,body';
/** Garbage, but never the words of another field: no page could be read that says what is not so. */
const garbage = (n: number) => `q${n}`;
const isGarbage = (id: string) => /^q\d+$/.test(id);
const isLost = (first: Element, copy: Element): boolean =>
  isGarbage(first.id) && !isGarbage(copy.id) && !first.matches('[data-pss-validation-field]');

export const blows = (most = 4) =>
  fc.array(
    fc.record({ how: fc.constantFrom(...BLOWS), at: fc.nat(99_999), with: fc.nat(99_999) }),
    { minLength: 1, maxLength: most },
  );

/** Ways in which a server may be another one before any damage: ids that nobody knows, no field marks. */
export const dialects = fc.constantFrom('as known', 'no ids', 'no fields', 'labels only');
export function speak(dialect: string, root: Element): void {
  for (const element of root.querySelectorAll('*')) {
    if (/no ids|labels/.test(dialect) && element.id && !element.matches('[id^=psDialog],form')) {
      const known = element.id;
      for (const label of root.querySelectorAll(`[for="${known}"]`))
        label.setAttribute('for', `u-${known.length}-${known.slice(0, 2)}${known.slice(-9, -6)}`);
      element.id = `u-${known.length}-${known.slice(0, 2)}${known.slice(-9, -6)}`;
    }
    if (/fields|labels/.test(dialect)) element.removeAttribute('data-pss-validation-field');
  }
}

/** A session that computes each name once: jsdom is slow at it, and nothing here renames while it fills. */
export function quickSession(): TestSession {
  const names = new Map<Element, string>();
  const nameOf = (element: Element) => {
    const name = names.get(element) ?? tools.nameOf(element);
    names.set(element, name);
    return name;
  };
  const session = { ...sessionWith(), tools: createPageTools(nameOf) };
  look(session);
  return session;
}

/** What an element that was copied is a copy of. */
const copies = new WeakMap<Element, Element>();

function strike(element: Element, other: Element, { how, with: n }: Blow, root: Element): void {
  const parent = element.parentElement;
  if (!parent || element.matches(KEPT)) return;
  const cell = element.matches('td,th,tr:first-child');
  if (how === 'remove') element.remove();
  if (how === 'id') element.id = garbage(n);
  if (how === 'attribute') {
    const names = element.getAttributeNames();
    if (names.length) element.removeAttribute(names[n % names.length] ?? '');
  }
  if (how === 'text') {
    const texts = [...element.childNodes].filter(
      (node) => node.nodeType === 3 && node.nodeValue?.trim(),
    );
    const line = texts[n % (texts.length || 1)];
    if (line) line.nodeValue = ['', ` ${garbage(n)}`][n % 2] ?? '';
  }
  // Of a page or a drawer that is there twice, whole, one is as good as the other.
  const whole = '.ui-dialog,[id^=psDialog],[id=content-main],form';
  if (/copy/.test(how) && !element.matches(whole) && !element.querySelector(whole)) {
    const twin = element.cloneNode(true) as Element;
    const all = [element, ...element.querySelectorAll('*')];
    for (const [at, part] of [twin, ...twin.querySelectorAll('*')].entries())
      copies.set(part, all[at] as Element);
    if (how === 'copy') element.after(twin);
    else (other.matches('table,tr,tbody,select,option,input') ? root : other).append(twin);
  }
  // A cell elsewhere would say what is not so, as would a heading over another section.
  if (how === 'swap' && !cell && !element.matches('h2,option,label')) {
    const sisters = [...parent.children].filter(
      (sister) =>
        sister !== element &&
        sister.localName === element.localName &&
        !(sister.matches('tr:first-child') && sister.closest('table')),
    );
    const sister = sisters[n % (sisters.length || 1)];
    if (sister) {
      const heads = [element, sister].map((part) =>
        part.previousElementSibling?.matches('h2') ? part.previousElementSibling : null,
      );
      const place = document.createElement('i');
      element.replaceWith(place);
      sister.replaceWith(element);
      place.replaceWith(sister);
      if (heads[0]) element.before(heads[0]);
      if (heads[1]) sister.before(heads[1]);
    }
  }
  if (how === 'unwrap' && !cell && !element.matches('input,select,option,table,tbody,tr'))
    element.replaceWith(...element.childNodes);
}

/** Damages what stands in `root`. */
export function damage(list: readonly Blow[], root: Element = document.body): void {
  // Fields of another, hidden drawer would be the right thing once they stood in this one.
  const all = [...root.querySelectorAll('*')].filter((element) => !element.closest('[data-still]'));
  for (const blow of list) {
    const element = all[blow.at % all.length] as Element;
    const other = all[blow.with % all.length] as Element;
    if (element.isConnected && other.isConnected && !element.contains(other))
      strike(element, other, blow, root);
    else if (element.isConnected) strike(element, root, blow, root);
  }
}

type Control = HTMLInputElement | HTMLSelectElement;
const stateIn = (control: Control) =>
  control.matches('[type=checkbox],[type=radio]')
    ? String((control as HTMLInputElement).checked)
    : control.matches('select')
      ? // Not selectedOptions: jsdom keeps an old list of them.
        ((control as HTMLSelectElement).options[(control as HTMLSelectElement).selectedIndex]
          ?.text ?? '')
      : control.value;
const controls = () => [...document.querySelectorAll<Control>('input,select,textarea')];

/** What the elements of a whole page truly are; an element that is drawn anew is what it replaces. */
export class Truth {
  private readonly names = new WeakMap<Element, string>();
  constructor(table: Record<string, string>) {
    for (const [name, selector] of Object.entries(table))
      for (const element of document.querySelectorAll(selector)) this.note(element, name);
  }
  note(element: Element, name: string): void {
    this.names.set(element, name);
  }
  of(element: Element): string {
    const name = this.names.get(element);
    if (name) return name;
    const first = copies.get(element);
    // A copy is the thing itself only once the first one is gone, or bears nothing any more by which anybody could
    // tell it while the copy bears all of it.
    return first && (!first.isConnected || isLost(first, element)) ? this.of(first) : '';
  }
  /** All elements by what they truly are. */
  index(): Map<string, Element[]> {
    const all = new Map<string, Element[]>();
    for (const element of document.querySelectorAll('*')) {
      const name = this.of(element);
      if (name) all.set(name, [...(all.get(name) ?? []), element]);
    }
    return all;
  }
}

export interface Done {
  ended: string;
  what: string | undefined;
  /** What was changed, as "what it truly is = what now stands there". */
  changed: string[];
  /** What was clicked, as it truly is; ticks are in `changed`. */
  clicked: string[];
}

/** Does one thing, and says what came of it on the page. Time that Kinlink waits passes at once. */
export async function doIt(action: Action, session: TestSession, truth: Truth): Promise<Done> {
  const before = new Map(controls().map((control) => [control, stateIn(control)]));
  const clicked: string[] = [];
  const stop = new AbortController();
  const note = ({ target }: Event) => {
    if (target instanceof Element && !target.matches('[type=checkbox],label'))
      clicked.push(truth.of(target) || target.outerHTML.slice(0, 80));
  };
  document.addEventListener('click', note, { capture: true, signal: stop.signal });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    const loaded = session.tools ?? tools;
    const subject = readSubject(window, session, loaded);
    const end = loaded.runAction(action, window, session, stop.signal, subject);
    await vi.advanceTimersByTimeAsync(60_000);
    const { ended, what } = await end;
    const changed = controls()
      .filter((control) => stateIn(control) !== before.get(control))
      .map(
        (control) => `${truth.of(control) || control.outerHTML.slice(0, 80)} = ${stateIn(control)}`,
      );
    return { ended, what, changed: changed.sort(), clicked };
  } finally {
    stop.abort();
    vi.useRealTimers();
  }
}
