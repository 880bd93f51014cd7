import { has, type Variant } from '../variant.ts';

interface Column {
  /** As in the header row; empty for a column without a heading. */
  title: string;
  /** The property that a click on the heading sorts by. */
  sort?: string;
  cell: string;
}

/** Columns that state builds add, each before a known column. They have ids like any other, but nobody knows them. */
const ADDED: Record<string, [before: string, column: Column][]> = {
  'relationship-table': [
    [
      'Custody',
      {
        title: 'State Relation Code',
        cell: '<td id="relationship-statecode-{{$index}}"><span data-ng-bind="link.custody ? 10 : 25"></span></td>',
      },
    ],
    [
      'Data Access',
      {
        title: 'Restricted',
        cell: `<td id="relationship-restricted-{{$index}}" data-ng-class="{'checkmark-icon': !link.dataAccess}"></td>`,
      },
    ],
  ],
  'email-address-table': [
    [
      'Email Address',
      {
        title: 'State Opt-Out',
        cell: `<td id="email-optout-{{item.row}}" data-ng-class="{'checkmark-icon': !item.primary}"></td>`,
      },
    ],
  ],
  'phone-number-table': [
    [
      'Number',
      {
        title: 'State Phone Code',
        cell: '<td id="phone-statecode-{{$index}}" data-ng-bind="100 + $index"></td>',
      },
    ],
  ],
};

/**
 * A district's own order: the last three columns before the actions come first, so that no column stays where it was.
 */
function moved(columns: Column[]): Column[] {
  const inner = columns.slice(0, -1);
  const turn = Math.max(1, inner.length - 3);
  return [...inner.slice(turn), ...inner.slice(0, turn), ...columns.slice(-1)];
}

const heading = ({ title, sort }: Column): string =>
  sort
    ? `<th class="sortable" data-ng-click="sortBy('${sort}')">${title}</th>`
    : `<th>${title}</th>`;

/** A table without thead: the header row is the first row, then one row per record. */
export function grid(
  id: string,
  columns: Column[],
  row: string,
  variant: Variant,
  more = '',
): string {
  let all = [...columns];
  if (has(variant, 'extra-columns'))
    for (const [before, column] of ADDED[id] ?? [])
      all.splice(
        all.findIndex(({ title }) => title === before),
        0,
        column,
      );
  if (has(variant, 'moved-columns')) all = moved(all);
  return `<table id="${id}" class="grid" ${more}><tbody>
<tr>${all.map(heading).join('')}</tr>
<tr class="center" ${row}>${all.map(({ cell }) => cell).join('\n')}</tr></tbody></table>`;
}
