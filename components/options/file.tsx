import type { OptionsTexts } from '../../lib/texts/options/en.ts';
import type { OptionsActions, OptionsView } from '../../lib/ui/options-ui.ts';
import { OutcomeMessage, RefusedList } from './outcome-message.tsx';

type Props = { view: OptionsView; actions: OptionsActions; t: OptionsTexts };

/** The policy file: import, export, remove, and the parts that are not used. */
export function FileSection({ view, actions, t }: Props) {
  const { file, refused, outcome, fileToConfirm } = view;
  // After an import the outcome says it already.
  const isReported = outcome?.place === 'file' && outcome.refused !== undefined;
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
              const file = input.files?.[0];
              // Cleared, so that the same file can be chosen again after a correction.
              if (!file) return;
              void actions.importFile(file).then(() => {
                input.value = '';
              });
            }}
          />
        </label>
        <button type="button" onClick={() => void actions.exportPolicy()}>
          {t.file.export}
        </button>
        {file !== undefined && (
          <button
            type="button"
            onClick={() =>
              void actions.forgetFile().then(() => document.getElementById('file')?.focus())
            }
          >
            {t.file.forget}
          </button>
        )}
      </div>
      {fileToConfirm && <ConfirmFile file={fileToConfirm} actions={actions} t={t} />}
      <OutcomeMessage view={view} place="file" t={t} />
      {refused.imported.length > 0 && !isReported && (
        <div class="said bad">
          <p>{t.refusedFile}</p>
          <RefusedList refused={refused.imported} t={t} />
        </div>
      )}
    </section>
  );
}

/** Shows, before a settings file is used, the portal address and the words that it brings. */
function ConfirmFile({
  file: { name, portal, wordings },
  actions,
  t,
}: Pick<Props, 'actions' | 't'> & { file: NonNullable<OptionsView['fileToConfirm']> }) {
  return (
    <section class="said" aria-labelledby="confirm-file">
      <p id="confirm-file">{t.file.confirm({ name })}</p>
      {portal && <p>{t.file.confirmPortal({ portal })}</p>}
      {wordings.length > 0 && (
        <>
          <p>{t.file.confirmWordings}</p>
          <ul>
            {wordings.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      <div class="row">
        <button type="button" onClick={() => void actions.confirmFile(true)}>
          {t.file.use}
        </button>
        <button type="button" onClick={() => void actions.confirmFile(false)}>
          {t.file.leave}
        </button>
      </div>
    </section>
  );
}
