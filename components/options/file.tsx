import type { OptionsTexts } from '../../lib/texts/options/en.ts';
import type { OptionsActions, OptionsView } from '../../lib/ui/options-ui.ts';
import { OutcomeMessage, RefusedList } from './outcome-message.tsx';

type Props = { view: OptionsView; deeds: OptionsActions; t: OptionsTexts };

/** The policy file: import, export, take away, and what of it is not used. */
export function FileSection({ view, deeds, t }: Props) {
  const { file, refused, outcome } = view;
  // Just imported: the outcome says it already.
  const told = outcome?.place === 'file' && outcome.refused !== undefined;
  return (
    <section aria-labelledby="file">
      <h2 id="file" tabIndex={-1}>
        {t.file.heading}
      </h2>
      <p class="lead">{t.file.lead}</p>
      <p>{file === undefined ? t.file.none : t.file.inUse({ name: file })}</p>
      <div class="row">
        <label class="button" for="import">
          {t.file.import}
          <input
            id="import"
            type="file"
            accept=".json,application/json"
            onChange={(event) => {
              const input = event.currentTarget;
              const chosen = input.files?.[0];
              // The same file may be chosen again, once it was corrected.
              if (!chosen) return;
              void deeds.importFile(chosen).then(() => {
                input.value = '';
              });
            }}
          />
        </label>
        <button type="button" onClick={() => void deeds.exportPolicy()}>
          {t.file.export}
        </button>
        {file !== undefined && (
          <button
            type="button"
            onClick={() =>
              void deeds.forgetFile().then(() => document.getElementById('file')?.focus())
            }
          >
            {t.file.forget}
          </button>
        )}
      </div>
      <OutcomeMessage view={view} place="file" t={t} />
      {refused.imported.length > 0 && !told && (
        <div class="said bad">
          <p>{t.refusedFile}</p>
          <RefusedList refused={refused.imported} t={t} />
        </div>
      )}
    </section>
  );
}
