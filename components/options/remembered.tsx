import type { OptionsTexts } from '../../lib/texts/options/en.ts';
import type { OptionsActions, OptionsView } from '../../lib/ui/options-ui.ts';
import { OutcomeMessage } from './outcome-message.tsx';

type Props = { view: OptionsView; actions: OptionsActions; t: OptionsTexts };

const KINDS = ['different', 'no-access'] as const;

/** What Kinlink remembers beyond a task, without names, and a button to forget each kind. */
export function RememberedSection({ view, actions, t }: Props) {
  const kinds = KINDS.filter((kind) => view.answers[kind] > 0);
  return (
    <section aria-labelledby="remembered">
      <h2 id="remembered" tabIndex={-1}>
        {t.remembered.heading}
      </h2>
      <p class="lead">{t.remembered.lead}</p>
      {kinds.length === 0 ? (
        <p class="soft">{t.remembered.none}</p>
      ) : (
        <ul class="cards" aria-labelledby="remembered">
          {kinds.map((kind) => (
            <li key={kind} class="card">
              <p>{t.remembered.count[kind]({ count: view.answers[kind] })}</p>
              <div class="row">
                <button
                  type="button"
                  onClick={() =>
                    // The button is removed with its row, so focus the heading.
                    void actions
                      .forgetAnswers(kind)
                      .then(() => document.getElementById('remembered')?.focus())
                  }
                >
                  {t.remembered.forget[kind]}
                </button>
              </div>
            </li>
          ))}
        </ul>
      )}
      <OutcomeMessage view={view} place="remembered" t={t} />
    </section>
  );
}
