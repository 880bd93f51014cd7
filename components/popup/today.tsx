import type { DayView } from '../../lib/contracts/popup-view.ts';
import type { PopupUi } from '../../lib/ui/popup-ui.ts';

/** The day's list, with buttons to copy, save and hand it over. It is closed while the list is empty. */
export function Today(props: { day: DayView; usesNumbers: boolean; ui: PopupUi }) {
  const { day, usesNumbers, ui } = props;
  const t = ui.t.today;
  const { lines } = usesNumbers ? day.numbered : day.named;
  return (
    <section aria-labelledby="today" class="today">
      <details open={lines.length > 0}>
        <summary>
          <h2 id="today" tabIndex={-1}>
            {t.heading}
          </h2>
          <small>{t.count({ count: lines.length })}</small>
        </summary>
        {lines.length === 0 && <p class="soft">{t.none}</p>}
        {lines.length > 0 && (
          <>
            <p class="tags">
              {day.counts.map((count) => (
                <span key={count} class="good">
                  {count}
                </span>
              ))}
            </p>
            <ol class="done">
              {lines.map((line) => (
                <li key={line.id}>
                  <time>{line.time}</time>
                  <bdi>{line.text}</bdi>
                </li>
              ))}
            </ol>
          </>
        )}
        <Share hasLines={lines.length > 0} usesNumbers={usesNumbers} ui={ui} />
      </details>
    </section>
  );
}

/** The buttons that copy and save, and the box that takes names out of what they give. */
function Share(props: { hasLines: boolean; usesNumbers: boolean; ui: PopupUi }) {
  const { hasLines, usesNumbers, ui } = props;
  const { handlers, t, accept } = ui;
  const button = (label: string, run: () => void) => (
    <button type="button" onClick={(event) => accept(event, event.currentTarget) && run()}>
      {label}
    </button>
  );
  return (
    <>
      <label>
        <input
          type="checkbox"
          checked={usesNumbers}
          onChange={(event) => handlers.onNumbers(event.currentTarget.checked)}
        />
        {t.today.numbers}
      </label>
      <div class="row">
        {hasLines && button(t.today.copy, handlers.onCopyDay)}
        {hasLines && button(t.today.save, handlers.onSaveDay)}
        {button(t.today.note, handlers.onCopyNote)}
      </div>
      <p class="soft">{t.today.noteHint}</p>
    </>
  );
}
