import type { OptionsTexts } from '../../lib/texts/options/en.ts';
import type { OptionsActions, OptionsView } from '../../lib/ui/options-ui.ts';
import { OutcomeMessage } from './outcome-message.tsx';

type Props = { view: OptionsView; actions: OptionsActions; t: OptionsTexts };

/** What Kinlink remembers beyond a task, without names, and a button to forget each kind. */
export function RememberedSection({ view, actions, t }: Props) {
  return (
    <section aria-labelledby="remembered">
      <h2 id="remembered" tabIndex={-1}>
        {t.remembered.heading}
      </h2>
      <p class="lead">{t.remembered.lead}</p>
      {(['different', 'no-access'] as const).map((kind) => (
        <div key={kind}>
          <p class="hint">{t.remembered.count[kind]({ count: view.answers[kind] })}</p>
          <button
            type="button"
            disabled={view.answers[kind] === 0}
            onClick={() =>
              // The button can't be pressed again, so focus the heading.
              void actions
                .forgetAnswers(kind)
                .then(() => document.getElementById('remembered')?.focus())
            }
          >
            {t.remembered.forget[kind]}
          </button>
        </div>
      ))}
      <OutcomeMessage view={view} place="remembered" t={t} />
    </section>
  );
}
