import type { WorklistState, WorklistUi } from '../../lib/ui/worklist-ui.ts';
import { Button } from './button.tsx';
import { IntakeResult } from './intake-result.tsx';

/** The form that starts a list: from PowerSchool, from a pasted text, or from a file. */
export function Start({ state, ui }: { state: WorklistState; ui: WorklistUi }) {
  const { start, site, replaces, list } = state;
  const hasList = list !== undefined;
  const { t, handlers } = ui;
  const drop = (event: DragEvent) => {
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    handlers.onFile(file);
  };
  return (
    <section
      aria-labelledby="start"
      class="start"
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
    >
      <h2 id="start" tabIndex={-1}>
        {t.start.heading}
      </h2>
      {site && <p class="soft">{t.start.site({ host: new URL(site).host })}</p>}
      {state.isUpdated && <p>{t.start.updated}</p>}
      {hasList && <p class="soft">{t.start.replaces}</p>}
      {replaces && <p class="soft">{t.start.replacesOther({ host: new URL(replaces).host })}</p>}
      <p id="start-problem" role="alert" tabIndex={-1} class="problem">
        {start.problem}
      </p>
      <div class="way">
        <Button ui={ui} class="main" disabled={start.isBusy} onClick={handlers.onFromPage}>
          {t.start.fromPage}
        </Button>
        <p class="soft">{t.start.fromPageHint}</p>
        {start.remark && <p>{start.remark}</p>}
      </div>
      <div class="way">
        <label for="pasted">{t.start.paste}</label>
        <p id="paste-hint" class="soft">
          {t.start.pasteHint}
        </p>
        <textarea
          id="pasted"
          rows={7}
          spellcheck={false}
          aria-describedby="paste-hint"
          value={start.text}
          onInput={(event) => handlers.onText(event.currentTarget.value)}
        />
        <label class="button">
          {t.start.choose}
          <input
            type="file"
            accept=".csv,.tsv,.txt,text/csv,text/plain"
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              if (file) handlers.onFile(file);
              currentTarget.value = '';
            }}
          />
        </label>
      </div>
      {start.intake && <IntakeResult start={start} intake={start.intake} ui={ui} />}
      {hasList && (
        <Button ui={ui} onClick={handlers.onBackToList}>
          {t.start.cancel}
        </Button>
      )}
    </section>
  );
}
