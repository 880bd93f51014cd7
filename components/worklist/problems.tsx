import type { IntakeProblem } from '../../lib/contracts/worklist/view.ts';
import type { WorklistUi } from '../../lib/ui/worklist-ui.ts';

/** The page shows at most this many lines one by one. */
const MOST_SHOWN = 100;

/** The lines that can't be used, each with its reason. */
export function Problems({ problems, ui }: { problems: readonly IntakeProblem[]; ui: WorklistUi }) {
  const t = ui.t.start;
  if (problems.length === 0) return null;
  return (
    <details class="problems" open={problems.length <= 10}>
      <summary>{t.problems({ count: problems.length })}</summary>
      <ul>
        {problems.slice(0, MOST_SHOWN).map(({ line, why, text }, n) => {
          const says = t.why[why];
          return (
            <li key={`${n}`}>
              {t.problemLine({ line, why: typeof says === 'string' ? says : says({ text }) })}
            </li>
          );
        })}
      </ul>
      {problems.length > MOST_SHOWN && (
        <p>{t.moreProblems({ count: problems.length - MOST_SHOWN })}</p>
      )}
    </details>
  );
}
