import type { Refused } from '../../lib/contracts/policy.ts';
import type { OptionsTexts } from '../../lib/texts/options/en.ts';
import type { OptionsOutcome, OptionsView } from '../../lib/ui/options-ui.ts';
import { rejectedSettingText } from './rejected-setting.ts';

/** The unusable settings of a source, one sentence each. */
export function RefusedList({ refused, t }: { refused: readonly Refused[]; t: OptionsTexts }) {
  return (
    <ul class="refused">
      {refused.map((setting) => (
        <li key={setting.key}>{rejectedSettingText(setting, t)}</li>
      ))}
    </ul>
  );
}

type OutcomeProps = { view: OptionsView; place: OptionsOutcome['place']; t: OptionsTexts };

/** The result of the last action here. Its live region stays in the tree while it is empty. */
export function OutcomeMessage({ view: { outcome }, place, t }: OutcomeProps) {
  const here = outcome?.place === place ? outcome : undefined;
  return (
    <div role="status" class={here ? `said ${here.tone}` : 'said'}>
      {here && <p>{here.text}</p>}
      {here?.refused && here.refused.length > 0 && (
        <>
          <p>{t.file.some}</p>
          <RefusedList refused={here.refused} t={t} />
        </>
      )}
    </div>
  );
}
