/**
 * The Add Students drawer. No id inside it is known (facts §4, D [G]): everything is found by label
 * or by column header, and a row counts for a student only by its exact number.
 */
import type { Drawer, FoundStudent } from '../../contracts/drawer-facts.ts';
import { type Control, optionsOf, valueIn } from '../dom/controls.ts';
import { columnsOf } from '../dom/headings.ts';
import { find, findByName, findVisible, ROLES, spec, text } from '../dom/locate.ts';
import type { NameReader } from '../dom/name-reader.ts';

export const NUMBER = spec('entry', '', 'student-number');
export const SEARCH = spec('button', '', 'search');

/** Whether an unknown dialog is this one: a Student Number field and a Search button, one of each. */
export const seemsAddStudents = (root: HTMLElement, reader: NameReader): boolean =>
  !!find(NUMBER, root, reader) && !!find(SEARCH, root, reader);

/** A row of the result, with its controls. A control that cannot be told surely is absent. */
export interface ResultRow {
  row: HTMLTableRowElement;
  /** The number, where the header names its column. Another cell may hold another kind of number. */
  numbers: string[];
  name: string;
  pick?: HTMLInputElement | undefined;
  access?: HTMLInputElement | undefined;
  relationship?: HTMLSelectElement | undefined;
}

/** The data rows of the result tables in the drawer. */
export function resultRows(root: HTMLElement, reader: NameReader): ResultRow[] {
  return findVisible(root, 'table').flatMap((element) => {
    const table = element as HTMLTableElement;
    const columns = columnsOf(table, reader.phrases);
    return [...table.rows].flatMap((row) => {
      const ticks = findVisible(row, 'td input[type=checkbox]') as HTMLInputElement[];
      // The header's own "select all" box stands in a th or in the first row.
      if (!ticks.length || row === table.rows[0]) return [];
      const under = <T extends HTMLElement>(label: string, role: string) => {
        const cell = columns.cell(row, label);
        const hits = cell ? findVisible(cell, role) : named2(row, role, label);
        return hits.length === 1 ? (hits[0] as T) : undefined;
      };
      const named2 = (within: HTMLElement, role: string, label: string) =>
        findByName(role, label, within, reader);
      const access = under<HTMLInputElement>('data-access', ROLES.tick);
      // The row's own box: under no heading, or under "Select". Never one under another heading,
      // which may be custody.
      const picks = ticks.filter((tick) => {
        const head = columns.headingOf(row, tick.closest('td'));
        return tick !== access && (head === '' || reader.phrases.says('select', head));
      });
      const byHead = columns.cell(row, 'student-number');
      return [
        {
          row,
          numbers: byHead ? [text(byHead)] : [],
          name: text(columns.cell(row, 'student-name')),
          pick: picks.length === 1 ? picks[0] : undefined,
          access,
          relationship: under<HTMLSelectElement>('relationship', 'select'),
        },
      ];
    });
  });
}

const checked = (tick: HTMLInputElement | undefined) => tick?.checked;

/** Reads the drawer's fields and rows into `drawer`. */
export function readAddStudents(root: HTMLElement, drawer: Drawer, reader: NameReader): Drawer {
  const field = find(NUMBER, root, reader)?.element as Control | undefined;
  if (field)
    drawer.fields.number = { kind: 'text', value: valueIn(field), editable: !field.disabled };
  // A drawer that its template told may have labels in words that are not known.
  else drawer.missing.push('number');
  const rows = resultRows(root, reader);
  if (rows.length)
    drawer.found = rows.map(({ numbers, name, pick, access, relationship }): FoundStudent => {
      const choice = relationship && {
        relationship: valueIn(relationship),
        relationships: optionsOf(relationship),
      };
      return {
        number: numbers[0] ?? '',
        name,
        picked: checked(pick),
        access: checked(access),
        ...choice,
      };
    });
  return drawer;
}
