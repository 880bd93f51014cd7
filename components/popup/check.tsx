import type { CheckView, Here } from '../../lib/contracts/popup-view.ts';
import type { PopupUi } from '../../lib/ui/popup-ui.ts';

type StartProps = { here: Here; checking: boolean; ui: PopupUi };

/** Check this page: for a page of PowerSchool on which something is missing. */
export function StartPageCheck({ here, checking, ui }: StartProps) {
  const t = ui.t.check;
  if (here.kind === 'can-add' || here.kind === 'cannot') return null;
  return (
    <section aria-label={t.heading}>
      <button
        type="button"
        id="check"
        aria-describedby="check-hint"
        aria-disabled={checking}
        onClick={() => checking || ui.handlers.onCheck()}
      >
        {checking ? ui.t.working : t.button}
      </button>
      <p id="check-hint" class="soft">
        {t.hint}
      </p>
    </section>
  );
}

/** The result of a page check: what was found, what Kinlink can't offer because of the rest, and the report. */
export function PageCheck({ check, ui }: { check: CheckView; ui: PopupUi }) {
  const t = ui.t.check;
  return (
    <article aria-labelledby="title" class="check">
      <button type="button" class="quiet back" onClick={ui.handlers.onCheckDone}>
        {t.back}
      </button>
      <h2 id="title" tabIndex={-1}>
        {t.heading}
      </h2>
      {check.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {check.cannot.length > 0 && (
        <>
          <h3>{t.cannot}</h3>
          <ul class="notes">
            {check.cannot.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      <div class="start">
        <button
          type="button"
          class="main"
          aria-describedby="copy-hint"
          onClick={ui.handlers.onCopyReport}
        >
          {t.copy}
        </button>
        <p id="copy-hint" class="soft">
          {t.copyHint}
        </p>
      </div>
      <h3>{t.looked}</h3>
      {check.groups.map((group) => (
        <details key={group.id} open={group.open}>
          <summary>
            <span>{group.heading}</span> <small>{group.count}</small>
          </summary>
          <dl>
            {group.rows.map((row) => (
              <div key={row.name}>
                <dt>{row.name}</dt>
                <dd class={row.tone}>{row.found}</dd>
              </div>
            ))}
          </dl>
        </details>
      ))}
    </article>
  );
}
