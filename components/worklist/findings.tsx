import {
  ADVISORY_FINDINGS,
  type WorklistFinding,
} from '../../lib/contracts/findings/worklist-findings.ts';
import type { WorklistRow } from '../../lib/contracts/worklist/view.ts';
import type { WorklistUi } from '../../lib/ui/worklist-ui.ts';

/** The things that a row still lacks, the unknown ones, and the ones that are only good to have. */
export function Findings({ row, ui: { t } }: { row: WorklistRow; ui: WorklistUi }) {
  const { problem, required, advisory, unknown, likelySame, isParentAccessUnseen } = row;
  const sentenceOf = (finding: WorklistFinding) => {
    if (finding !== 'likely-same' || !likelySame) return t.finding[finding];
    const says = likelySame.isGroup ? t.likelySameGroup : t.likelySame;
    return says({ names: likelySame.names });
  };
  const isSoft = (finding: WorklistFinding) =>
    (ADVISORY_FINDINGS as readonly WorklistFinding[]).includes(finding);
  const count = required.length + unknown.length + advisory.length;
  if (!problem && !isParentAccessUnseen && count === 0) return null;
  return (
    <ul>
      {problem && <li class="check">{t.problem[problem]}</li>}
      {required.map((finding) => (
        <li key={finding} class={/likely-same|shared-email/.test(finding) ? 'check' : 'open'}>
          {sentenceOf(finding)}
        </li>
      ))}
      {unknown.map((part) => (
        <li key={part} class="check">
          {t.unknown[part]}
        </li>
      ))}
      {isParentAccessUnseen && <li class="soft">{t.parentAccessUnseen}</li>}
      {advisory.filter(isSoft).map((finding) => (
        <li key={finding} class="soft">
          {t.finding[finding]}
        </li>
      ))}
    </ul>
  );
}
