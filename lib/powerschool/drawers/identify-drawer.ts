/**
 * The docked drawers (facts §4): how each is told from the others, and where its fields are.
 * A drawer counts only while its controls stand in the open dialog: their templates and moved
 * content elsewhere in the page are not drawers.
 */
import type { DrawerKind } from '../../contracts/drawer-kind.ts';
import type { Control } from '../dom/controls.ts';
import { dialog } from '../dom/dialog.ts';
import { byId, find, findVisible, ofField, ROLES, type Spec, spec } from '../dom/locate.ts';
import type { NameReader } from '../dom/name-reader.ts';
import { seemsAddStudents } from './add-students.ts';
import { ACCESS, DRAWERS, type FieldRow, FORM, parseFieldName } from './drawer-fields.ts';
import { kindByTemplate, learnedId } from './templates.ts';

/** What to look for to find a field, by its Kinlink name; undefined for a name the drawer has not. */
export function fieldSpec(
  kind: DrawerKind,
  name: string,
): (Spec & { optional: boolean }) | undefined {
  const row = DRAWERS[kind]?.find(([fieldName]) => parseFieldName(fieldName)[0] === name);
  return row && { ...spec(row[1], row[2], row[3], row[4]), optional: parseFieldName(row[0])[1] };
}

/**
 * Finds a field of a drawer: by the known ids, by the one that this server's template has, and so on. Where two
 * controls of the drawer bear the field's mark, an id does not tell which of them is meant.
 */
export const findField = (
  root: HTMLElement,
  kind: DrawerKind,
  name: string,
  reader: NameReader,
) => {
  const what = fieldSpec(kind, name);
  if (!what) return null;
  const taught = learnedId(root.ownerDocument, kind, name, reader);
  const all = taught ? { ...what, ids: [...(what.ids ?? []), taught] } : what;
  const element = find(all, root, reader)?.element;
  const marked = what.field ? ofField(root, what.field, ROLES[what.role]) : [];
  return !element || marked.some((other) => other !== element) ? null : (element as Control);
};

/**
 * Which drawer a dialog is. Known ids and field attributes decide; then the page's templates; else all of one
 * kind's fields must be found by name.
 */
function kindOf(root: HTMLElement, reader: NameReader): DrawerKind {
  const tables = Object.entries(DRAWERS) as [DrawerKind, readonly FieldRow[]][];
  const byIds = tables.filter(([kind, rows]) =>
    kind === 'student'
      ? root.querySelector(`${FORM},${ACCESS}`)
      : rows.some(
          ([name, role, ids, , field]) =>
            !name.includes('?') &&
            ((ids && findVisible(root, byId(ids)).length) ||
              (field && find(spec(role, '', '', field), root, reader))),
        ),
  );
  const taught = byIds.length ? undefined : kindByTemplate(root, reader);
  if (taught) return taught;
  // Two names identify Add Students; it is tried first, since the other drawers take many.
  if (!byIds.length && seemsAddStudents(root, reader)) return 'add-students';
  const hits = byIds.length
    ? byIds
    : tables.filter(([kind, rows]) =>
        rows.every(([name]) => {
          const [field, optional] = parseFieldName(name);
          return optional || findField(root, kind, field, reader);
        }),
      );
  return hits.length === 1 && hits[0] ? hits[0][0] : 'other';
}

/** The open drawer's content and kind, or undefined. */
export function openDrawer(doc: Document, reader: NameReader) {
  const root = dialog(doc);
  return root && { root, kind: kindOf(root, reader) };
}
