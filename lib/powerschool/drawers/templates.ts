/**
 * The drawers' templates. Their markup stands in the page from load, in `script[type="text/ng-template"]`
 * (facts §3, S [T18]), so it can be read before a drawer opens: it teaches which ids this server gives to the
 * fields, and which ids belong to which drawer. What is learned only adds ways to find what stands in
 * an open drawer: a template itself is never taken for one.
 */
import type { DrawerKind } from '../../contracts/drawer-kind.ts';
import { accessibleName } from '../dom/accessible-name.ts';
import { type Found, ROLES, type Spec, spec } from '../dom/locate.ts';
import type { NameReader } from '../dom/name-reader.ts';
import { type Phrases, plain } from '../wording/phrases.ts';
import { NUMBER, SEARCH } from './add-students.ts';
import { DRAWERS, parseFieldName } from './drawer-fields.ts';

/** Template → drawer (facts §3, S [T18], Aug 2018). An unknown name is told by its fields. */
const NAMES: Record<string, DrawerKind> = {
  'emailtemplate.html': 'email',
  'phonetemplate.html': 'phone',
  'addresstemplate.html': 'address',
  'demographicstemplate.html': 'student',
  'accountTemplate.html': 'account',
  'studentSearch.html': 'add-students',
};
const CONTROLS = 'input,select,textarea,button';
/** More than this is no drawer. */
const MAX_ELEMENTS = 300;

export interface TemplateFields {
  kind: DrawerKind;
  /** Kinlink's field name → what it is in the template, and how it was found there. */
  fields: ReadonlyMap<string, Found>;
  /** Ids of controls that stand in this template and in no other. */
  marks: ReadonlySet<string>;
}
interface Learned {
  phrases: Phrases;
  from: readonly Element[];
  lessons: readonly TemplateFields[];
}
const learned = new WeakMap<Document, Learned>();

/** What each drawer should have, by Kinlink's field names; `?` marks what may be missing. */
const FIELDS: [DrawerKind, [string, Spec][]][] = [
  ...(Object.entries(DRAWERS) as [DrawerKind, (typeof DRAWERS)['email'] & object][]).map(
    ([kind, rows]): [DrawerKind, [string, Spec][]] => [
      kind,
      rows.map(([name, role, ids, label, field]) => [name, spec(role, ids, label, field)]),
    ],
  ),
  [
    'add-students',
    [
      ['number', NUMBER],
      ['search', SEARCH],
    ],
  ],
];

/** `find` for markup that is nowhere drawn: the same order, one hit or none. */
function findIn(root: ParentNode, what: Spec, { phrases }: NameReader): Found | null {
  const all = [...root.querySelectorAll<HTMLElement>(ROLES[what.role])];
  const within = (selector: string) => (element: Element) => element.closest(selector) !== null;
  const entry = (foundBy: Found['foundBy'], fits: (element: HTMLElement) => boolean) => {
    const hits = all.filter(fits);
    return hits.length ? { foundBy, element: hits.length === 1 ? hits[0] : undefined } : undefined;
  };
  const hit =
    entry('id', ({ id }) => what.ids?.includes(id.trim()) === true) ??
    (what.field
      ? entry('field', within(`[data-pss-validation-field="${what.field}"]`))
      : undefined) ??
    (what.label
      ? entry('label', (element) =>
          phrases.get(what.label as string).includes(plain(accessibleName(element))),
        )
      : undefined);
  return hit?.element ? { element: hit.element, foundBy: hit.foundBy } : null;
}

const fieldsIn = (
  root: ParentNode,
  all: [string, Spec][],
  reader: NameReader,
): Map<string, Found> =>
  new Map(
    all.flatMap(([name, what]) => {
      const found = findIn(root, what, reader);
      return found ? [[parseFieldName(name)[0], found] as const] : [];
    }),
  );

/** Which drawer some markup is, by its fields alone: all that it must have, and of one kind only. */
function kindBy(root: ParentNode, reader: NameReader): DrawerKind | undefined {
  const hits = FIELDS.filter(([, all]) => {
    const fields = fieldsIn(root, all, reader);
    return all.every(([name]) => parseFieldName(name)[1] || fields.has(name));
  });
  return hits.length === 1 ? hits[0]?.[0] : undefined;
}

/** Ids that a server wrote as they are: in an AngularJS expression there is no id yet. */
const idsIn = (root: ParentNode): string[] =>
  [...root.querySelectorAll(CONTROLS)]
    .map(({ id }) => id.trim())
    .filter((id) => /^[^{}]+$/.test(id));

function learn(scripts: readonly HTMLElement[], reader: NameReader): TemplateFields[] {
  const all = scripts.map((script) => {
    // Parsed into a document of its own, in which nothing runs or loads; nothing of it is put into the page.
    const { body } = new DOMParser().parseFromString(script.textContent ?? '', 'text/html');
    return { id: script.id.trim(), body, ids: idsIn(body) };
  });
  const lessons = all.flatMap(({ id, body, ids }): TemplateFields[] => {
    if (body.querySelectorAll('*').length > MAX_ELEMENTS * 3) return [];
    const kind = (Object.hasOwn(NAMES, id) ? NAMES[id] : undefined) ?? kindBy(body, reader);
    const wanted = FIELDS.find(([entry]) => entry === kind)?.[1];
    if (!kind || !wanted) return [];
    const elsewhere = new Set(all.flatMap((other) => (other.body === body ? [] : other.ids)));
    const twice = new Set(ids.filter((entry, index) => ids.indexOf(entry) !== index));
    const marks = ids.filter((entry) => !elsewhere.has(entry) && !twice.has(entry));
    return [{ kind, fields: fieldsIn(body, wanted, reader), marks: new Set(marks) }];
  });
  // Two templates for one drawer: which of them is used can't be told.
  return lessons.filter(({ kind }) => lessons.filter((other) => other.kind === kind).length === 1);
}

/** What the page's templates teach; read once, as long as they are the same. */
export function lessonsOf(doc: Document, reader: NameReader): readonly TemplateFields[] {
  const scripts = [...doc.scripts].filter(({ type }) => type === 'text/ng-template');
  const before = learned.get(doc);
  if (
    before?.phrases === reader.phrases &&
    before.from.length === scripts.length &&
    scripts.every((entry, index) => entry === before.from[index])
  )
    return before.lessons;
  const lessons = learn(scripts, reader);
  learned.set(doc, { phrases: reader.phrases, from: scripts, lessons });
  return lessons;
}

/** The id that this server gives to a field of a drawer, or none; never one that another drawer has too. */
export function learnedId(
  doc: Document,
  kind: DrawerKind,
  name: string,
  reader: NameReader,
): string | undefined {
  const lesson = lessonsOf(doc, reader).find((entry) => entry.kind === kind);
  const id = lesson?.fields.get(name)?.element.id.trim();
  // Put into a selector, it has to be a plain one.
  return id && lesson?.marks.has(id) && /^[a-z][\w-]*$/i.test(id) ? id : undefined;
}

/** The one drawer of whose template a dialog holds controls, and of no other; else none. */
export function kindByTemplate(root: HTMLElement, reader: NameReader): DrawerKind | undefined {
  const there = new Set(idsIn(root));
  const hits = lessonsOf(root.ownerDocument, reader).filter(({ marks }) =>
    [...marks].some((id) => there.has(id)),
  );
  return hits.length === 1 ? hits[0]?.kind : undefined;
}
