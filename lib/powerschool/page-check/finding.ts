/** FoundBy one thing was found, told without anything that the page says (`page-check.ts`). */
import { shapeOf } from '../../contracts/id-shape.ts';
import {
  type Anchor,
  ATTRIBUTES,
  type FoundBy,
  TAGS,
  TYPES,
} from '../../contracts/page-anchors.ts';
import type { Finding } from '../../contracts/page-check.ts';
import { byId, find, findByName, findVisible, ROLES, type Spec } from '../dom/locate.ts';
import type { NameReader } from '../dom/name-reader.ts';
import { ANCHOR_SPECS, type AnchorSpec } from './anchor-specs.ts';

/** What was found of an anchor; `unseen` where there was nothing to look in. */
export interface Located {
  foundBy: FoundBy;
  element?: Element | null | undefined;
}

export const UNSEEN: Located = { foundBy: 'unseen' };
export const NONE: Located = { foundBy: 'none' };

const pick = <Word extends string>(list: readonly Word[], word: string): Word | undefined =>
  list.find((entry) => entry === word);

function tagOf({ localName }: Element): Finding['tag'] {
  if (localName.startsWith('pss-')) return 'pss';
  return pick(TAGS, localName) ?? 'other';
}

/** Its place among the ids that we know of it, with or without a row's number; else no more than its shape. */
function idOf(element: Element, { ids = [], inRows }: AnchorSpec): Finding['id'] {
  const id = element.id.trim();
  const index = ids.findIndex((knownId) =>
    inRows ? id.startsWith(knownId) && /^\d+$/.test(id.slice(knownId.length)) : id === knownId,
  );
  return index < 0 ? shapeOf(id) : (['known', 'known-2', 'known-3'] as const)[index];
}

function fieldOf(element: Element, { field }: AnchorSpec): Finding['field'] {
  const own = element.getAttribute('data-pss-validation-field');
  return own === null ? undefined : own === field ? 'known' : 'other';
}

/** Puts a finding together. */
export function finding(
  anchor: Anchor,
  { foundBy, element }: Located,
  within?: Finding['in'],
): Finding {
  const where = within && { in: within };
  if (!element) return { anchor, foundBy, ...where };
  const what = ANCHOR_SPECS[anchor];
  const type = element.localName === 'input' ? (element.getAttribute('type') ?? 'text') : undefined;
  const id = idOf(element, what);
  const field = fieldOf(element, what);
  const attributes = ATTRIBUTES.filter((name) => element.hasAttribute(name));
  return {
    anchor,
    foundBy,
    ...where,
    tag: tagOf(element),
    ...(type !== undefined && { type: pick(TYPES, type.toLowerCase()) ?? 'other' }),
    ...(id && { id }),
    ...(field && { field }),
    ...(attributes.length > 0 && { attributes }),
  };
}

/** FoundBy many elements `find` would have had to choose from. */
function several(what: Spec, root: ParentNode, reader: NameReader): boolean {
  const role = ROLES[what.role];
  const among = (all: readonly Element[]) => all.filter((entry) => entry.matches(role)).length > 1;
  return (
    (what.ids ?? []).some((id) => among(findVisible(root, byId(id)))) ||
    (!!what.field && among(findVisible(root, `[data-pss-validation-field="${what.field}"]`))) ||
    (!!what.label && findByName(role, what.label, root, reader).length > 1)
  );
}

/** Looks for one thing, as the readers do. */
export function sight(what: Spec, root: ParentNode, reader: NameReader): Located {
  return find(what, root, reader) ?? { foundBy: several(what, root, reader) ? 'several' : 'none' };
}

/** A plain element, looked up by what the anchors' table says. */
export const look = (anchor: Anchor, root: ParentNode, reader: NameReader): Finding =>
  finding(anchor, sight(ANCHOR_SPECS[anchor], root, reader));
