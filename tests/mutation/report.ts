/** Reads Stryker's report: the score of each file, and the survivors by reason. Pure. */
import { describeMutant, type Location } from './describe-mutant.ts';
import { findReason } from './find-reason.ts';

export interface ReportedMutant {
  status: string;
  mutatorName: string;
  replacement?: string;
  location: Location;
}
export interface ReportedFile {
  source: string;
  mutants: ReportedMutant[];
}
export type ReportedFiles = Record<string, ReportedFile>;

const NO_REASON = 'Without a reason';

/** One row of the table of scores. */
function scoreRow(file: string, mutants: readonly ReportedMutant[]) {
  const count = (status: string) => mutants.filter((mutant) => mutant.status === status).length;
  const [killed, timeout, survived, uncovered] = [
    count('Killed'),
    count('Timeout'),
    count('Survived'),
    count('NoCoverage'),
  ];
  const total = killed + timeout + survived + uncovered;
  const score = total ? (100 * (killed + timeout)) / total : 100;
  return { file, score: score.toFixed(2), killed, timeout, survived, 'no coverage': uncovered };
}

/** The score of each file, and of all together in the last row. */
export function scoreRows(files: ReportedFiles): ReturnType<typeof scoreRow>[] {
  const entries = Object.entries(files);
  return [
    ...entries.map(([file, { mutants }]) => scoreRow(file, mutants)),
    scoreRow(
      'all',
      entries.flatMap(([, { mutants }]) => mutants),
    ),
  ];
}

/** The mutants that no test noticed, as lines of text by reason. */
export function survivorsByReason(files: ReportedFiles): Map<string, string[]> {
  const survivors = new Map<string, string[]>();
  for (const [file, { source, mutants }] of Object.entries(files))
    for (const { status, mutatorName, replacement = '', location } of mutants) {
      if (status !== 'Survived' && status !== 'NoCoverage') continue;
      const place = describeMutant(source, location);
      const reason = findReason({ file, mutator: mutatorName, replacement, ...place }) ?? NO_REASON;
      const oneLine = (text: string) => text.replace(/\s+/g, ' ').slice(0, 60);
      const line = `- ${file}:${location.start.line} in ${place.functions[0] ?? 'the file'}, ${mutatorName}: \`${oneLine(place.original)}\` → \`${oneLine(replacement)}\``;
      survivors.set(reason, [...(survivors.get(reason) ?? []), line]);
    }
  return survivors;
}
