import type { Guide } from '../../lib/contracts/guides.ts';
import type { PopupUi } from '../../lib/ui/popup-ui.ts';

/** One guide, with a link to its place in the sidebar where this page has one. */
export function OpenGuide({ guide, starts, ui }: { guide: Guide; starts: boolean; ui: PopupUi }) {
  const t = ui.t.guides;
  return (
    <article aria-labelledby="title">
      <button type="button" class="quiet back" onClick={() => ui.handlers.onOpen(undefined)}>
        {t.back}
      </button>
      <h2 id="title" tabIndex={-1}>
        {guide.title}
      </h2>
      {starts && (
        <div class="start">
          <button
            type="button"
            class="main"
            aria-describedby="start-hint"
            onClick={(event) => {
              if (ui.accept(event, event.currentTarget)) ui.handlers.onStart(guide.id);
            }}
          >
            {t.start}
          </button>
          <p id="start-hint" class="soft">
            {t.startHint}
          </p>
        </div>
      )}
      {guide.steps.length > 0 && (
        <>
          <h3>{t.steps}</h3>
          <ol>
            {guide.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </>
      )}
      {guide.notes.length > 0 && (
        <>
          {guide.steps.length > 0 && <h3>{t.notes}</h3>}
          <ul class="notes">
            {guide.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </>
      )}
    </article>
  );
}
