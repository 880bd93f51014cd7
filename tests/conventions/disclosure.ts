/** What PRIVACY.md says is read and never happens, made from the first-run page's own table. */
import { disclosureEn } from '../../lib/texts/first-run/en/disclosure.ts';

/** Every sentence of the disclosure, in the page's order. */
export const DISCLOSURE: readonly string[] = sentencesIn(disclosureEn);

/** The part of PRIVACY.md between its markers. */
export function disclosureInMarkdown(): string {
  const { intro, reads, never } = disclosureEn;
  const rows = reads.rows.map(({ what, where, why }) => `| ${what} | ${where} | ${why} |`);
  return [
    intro,
    `## ${reads.heading}`,
    reads.lead,
    ['| read | where | why |', '| --- | --- | --- |', ...rows].join('\n'),
    ...reads.more,
    `## ${never.heading}`,
    never.rows.map((line) => `- ${line}`).join('\n'),
  ].join('\n\n');
}

function sentencesIn(part: unknown): string[] {
  return typeof part === 'string' ? [part] : Object.values(part as object).flatMap(sentencesIn);
}
