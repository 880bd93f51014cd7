import { useState } from 'preact/hooks';
import type { OptionsTexts } from '../../lib/texts/options/en.ts';
import type { OptionsActions, OptionsView } from '../../lib/ui/options-ui.ts';
import { OutcomeMessage } from './outcome-message.tsx';

type Props = { view: OptionsView; actions: OptionsActions; t: OptionsTexts };

/** The hosts that Kinlink may see besides powerschool.com, with Add site and Remove. */
export function SitesSection({ view, actions, t }: Props) {
  const [typed, setTyped] = useState('');
  const wrong = view.outcome?.place === 'sites' && view.outcome.tone === 'bad';
  return (
    <section aria-labelledby="sites">
      <h2 id="sites" tabIndex={-1}>
        {t.sites.heading}
      </h2>
      <p class="lead">{t.sites.lead}</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void actions.addSite(typed).then((added) => added && setTyped(''));
        }}
      >
        <label for="site">{t.sites.label}</label>
        <p class="hint" id="site-hint">
          {t.sites.hint}
        </p>
        <div class="row">
          <input
            id="site"
            type="text"
            inputMode="url"
            autocomplete="off"
            spellcheck={false}
            dir="ltr"
            value={typed}
            aria-describedby="site-hint"
            aria-invalid={wrong}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          <button type="submit" class="main">
            {t.sites.add}
          </button>
        </div>
      </form>
      <OutcomeMessage view={view} place="sites" t={t} />
      {view.sites.length === 0 ? (
        <p class="soft">{t.sites.none}</p>
      ) : (
        <ul class="cards" aria-label={t.sites.list}>
          {view.sites.map(({ host, seen }) => (
            <li key={host} class="card">
              <div>
                <b dir="ltr">{host}</b>
                <p class={`hint ${seen}`}>{t.sites.seen[seen]}</p>
              </div>
              <div class="row">
                <button
                  type="button"
                  aria-label={t.sites.look({ host })}
                  onClick={() => void actions.lookAt(host)}
                >
                  {t.sites.lookShort}
                </button>
                <button
                  type="button"
                  aria-label={t.sites.remove({ host })}
                  onClick={() =>
                    // The button is removed with its row, so focus the heading.
                    void actions
                      .removeSite(host)
                      .then(() => document.getElementById('sites')?.focus())
                  }
                >
                  {t.sites.removeShort}
                </button>
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
