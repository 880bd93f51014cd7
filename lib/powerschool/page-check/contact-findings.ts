/** What a page check finds on Contact Details. */
import type { Anchor } from '../../contracts/page-anchors.ts';
import type { Finding } from '../../contracts/page-check.ts';
import { SECTIONS, type Section, section, tableOf } from '../contact/sections.ts';
import { studentRows } from '../contact/students.ts';
import { byId, findVisible, text } from '../dom/locate.ts';
import type { NameReader } from '../dom/name-reader.ts';
import { type Columns, rowsOf } from '../dom/table.ts';
import { ANCHOR_SPECS, ROW_TABLES } from './anchor-specs.ts';
import { finding, type Located, look, NONE, sight, UNSEEN } from './finding.ts';

/** The heading of a section, found as `section` does. */
function headingOf(doc: Document, name: Section, reader: NameReader): Located {
  const { ids = [], label = '' } = ANCHOR_SPECS[`${name}.section`];
  const byKnownId = findVisible(doc, byId(ids[0] ?? ''));
  const heads = byKnownId.length
    ? byKnownId
    : findVisible(doc, 'form h2').filter((head) => reader.phrases.says(label, text(head)));
  if (heads.length > 1) return { foundBy: 'several' };
  return heads[0] ? { foundBy: byKnownId.length ? 'id' : 'label', element: heads[0] } : NONE;
}

function tableSight(doc: Document, name: Section, reader: NameReader): Located {
  const table = tableOf(doc, name, reader);
  if (!table) return NONE;
  const { ids = [], field } = ANCHOR_SPECS[`${name}.table`];
  const byField = field && table.querySelector(`[data-pss-validation-field="${field}"]`);
  const foundBy = ids.includes(table.id.trim()) ? 'id' : byField ? 'field' : 'place';
  return { foundBy, element: table };
}

/** How the cells of each column are found: by the ids in the first row that has such a cell, or by the header. */
export function columnFindings(
  table: HTMLTableElement | null,
  group: keyof typeof ROW_TABLES,
  reader: NameReader,
): Finding[] {
  const columns: Columns = ROW_TABLES[group];
  const rows = table ? rowsOf(table, columns, reader) : [];
  return Object.keys(columns).flatMap((column): Finding[] => {
    const anchor = `${group}.${column}` as Anchor;
    const spec = ANCHOR_SPECS[anchor];
    if (!spec) return [];
    const cells = rows.map((row) => row.get(column));
    const element = cells.find(Boolean);
    if (!element) return [finding(anchor, table && !rows.length ? UNSEEN : NONE)];
    const byKnownId = spec.ids?.some((id) => element.id.startsWith(id));
    return [finding(anchor, { foundBy: byKnownId ? 'id' : 'label', element })];
  });
}

/** The pencils of the students have a name, where they have no known id. */
function pencil(doc: Document, reader: NameReader): Finding {
  const table = tableOf(doc, 'students', reader);
  const rows = table ? studentRows(table, reader) : [];
  const element = rows.find(({ edit }) => edit)?.edit;
  const byKnownId = ANCHOR_SPECS['students.edit'].ids?.some((id) => element?.id.startsWith(id));
  const none = table && !rows.length ? UNSEEN : NONE;
  return finding(
    'students.edit',
    element ? { foundBy: byKnownId ? 'id' : 'label', element } : none,
  );
}

/** A section's button: by id anywhere, by its name in its section alone. */
function buttonFinding(doc: Document, name: Section, anchor: Anchor, reader: NameReader): Finding {
  const { role, ids = [], label = '' } = ANCHOR_SPECS[anchor];
  const byKnownId = sight({ role, ids }, doc, reader);
  const home = section(doc, name, reader);
  return finding(
    anchor,
    byKnownId.foundBy === 'none' && home ? sight({ role, label }, home, reader) : byKnownId,
  );
}

/** Of the two buttons an account has one; of the table, nothing is to be seen while there is no account. */
function accountFindings(doc: Document, reader: NameReader): Finding[] {
  const table = tableOf(doc, 'account', reader);
  const add = buttonFinding(doc, 'account', 'account.add', reader);
  const unseen = (anchor: Anchor) => finding(anchor, UNSEEN);
  const cells: Anchor[] = ['account.enabled', 'account.username', 'account.email'];
  if (table)
    return [
      finding('account.table', tableSight(doc, 'account', reader)),
      unseen('account.add'),
      buttonFinding(doc, 'account', 'account.edit', reader),
      ...cells.map((anchor) => look(anchor, table, reader)),
    ];
  return [
    // Neither table nor button: there may be an account that this role is not shown.
    finding('account.table', headingOf(doc, 'account', reader).element ? UNSEEN : NONE),
    add,
    unseen('account.edit'),
    ...cells.map(unseen),
  ];
}

/** Which contact it is, and what stands round the sections. */
function frame(doc: Document, reader: NameReader): Finding[] {
  const { ids, field } = ANCHOR_SPECS['contact.id'];
  const label = sight({ role: 'any', ids: ids ?? [], field: field ?? '' }, doc, reader);
  const line = findVisible(doc, 'form p').find((line) =>
    reader.phrases.mentions('contact-id', text(line)),
  );
  const titled = reader.phrases.says('contact-details', doc.title);
  return [
    look('contact.form', doc, reader),
    finding('contact.title', titled ? { foundBy: 'label' } : NONE),
    finding(
      'contact.id',
      label.foundBy === 'none' && line ? { foundBy: 'label', element: line } : label,
    ),
    ...(['contact.first', 'contact.last', 'contact.active', 'contact.delete'] as const).map(
      (anchor) => look(anchor, doc, reader),
    ),
  ];
}

/** Everything that is looked for on Contact Details, drawers aside. */
export function contactFindings(doc: Document, reader: NameReader): Finding[] {
  return [
    ...frame(doc, reader),
    ...(Object.keys(SECTIONS) as Section[]).flatMap((name) => {
      const heading = finding(`${name}.section`, headingOf(doc, name, reader));
      if (name === 'account') return [heading, ...accountFindings(doc, reader)];
      const table = tableSight(doc, name, reader);
      // Without a table a section has no rows; without the section, nothing is known of them.
      const none = heading.foundBy === 'none' || heading.foundBy === 'several' ? NONE : UNSEEN;
      const columns = columnFindings(tableOf(doc, name, reader), name, reader).filter(
        ({ anchor }) => anchor !== 'students.edit',
      );
      return [
        heading,
        finding(`${name}.table`, table.element ? table : none),
        buttonFinding(doc, name, `${name}.add`, reader),
        ...(table.element ? columns : columns.map(({ anchor }) => finding(anchor, none))),
        ...(name === 'students' ? [pencil(doc, reader)] : []),
      ];
    }),
  ];
}
