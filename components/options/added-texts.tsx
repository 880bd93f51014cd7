import type { OptionsTexts } from '../../lib/texts/options/en.ts';
import type { OptionsView } from '../../lib/ui/options-ui.ts';

/** How many wordings or guide steps a file or IT adds. The registrar can only read them here. */
export function AddedTexts({
  name,
  policy: { wordings, guides },
  t,
}: {
  name: 'wordings' | 'guides';
  policy: OptionsView['policy'];
  t: OptionsTexts;
}) {
  const languages = Object.keys(wordings);
  const count = Object.values(wordings)
    .flatMap((table) => Object.values(table))
    .flat().length;
  const lines =
    name === 'guides'
      ? Object.entries(guides).map(([guide, { steps = [], notes = [] }]) =>
          t.guideSteps({ guide, steps: steps.length, notes: notes.length }),
        )
      : count > 0
        ? [t.wordings({ count, languages })]
        : [];
  return (
    <div id={name} tabIndex={-1}>
      <h4>{t.setting[name].label}</h4>
      <ul>
        {(lines.length > 0 ? lines : [t.noWordings]).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
