/** The worklist as a table for a spreadsheet. */

import type { WorklistRow } from '../../contracts/worklist/view.ts';
import type { WorklistTexts } from '../../texts/worklist/en.ts';
import { asCsv } from '../task/task-log.ts';
import { formatName } from '../values/person-names.ts';

/** Writes the rows as CSV with headings. Cells that a spreadsheet would run as a formula are escaped. */
export const rowsAsCsv = (t: WorklistTexts, rows: readonly WorklistRow[]): string =>
  asCsv([
    t.csv.columns,
    ...rows.map((row) => [
      row.dcid,
      row.student.number,
      formatName(row.student.name),
      row.student.school,
      row.contact?.id ?? '',
      formatName(row.contact?.name ?? ''),
      row.contact?.relationship ?? '',
      t.state[row.state],
      describeRow(t, row).join('; '),
      row.reason ?? '',
    ]),
  ]);

/** Describes the open points of a row, one text for each. */
export function describeRow(t: WorklistTexts, row: WorklistRow): string[] {
  const { problem, required, advisory, unknown, likelySame, isParentAccessUnseen } = row;
  return [
    ...(problem ? [t.problem[problem]] : []),
    ...required.map((finding) =>
      finding === 'likely-same' && likelySame
        ? (likelySame.isGroup ? t.likelySameGroup : t.likelySame)({ names: likelySame.names })
        : t.finding[finding],
    ),
    ...unknown.map((part) => t.unknown[part]),
    ...(isParentAccessUnseen ? [t.parentAccessUnseen] : []),
    ...advisory.map((finding) => t.finding[finding]),
  ];
}
