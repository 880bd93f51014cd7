import type { PopupUi } from '../../lib/ui/popup-ui.ts';

/** Forgets all tasks and names, after a second press. */
export function Forget({ asks, ui }: { asks: boolean; ui: PopupUi }) {
  const t = ui.t.forget;
  const { onForget } = ui.handlers;
  const button = (id: string, label: string, answer: Parameters<typeof onForget>[0]) => (
    <button
      type="button"
      id={id}
      onClick={(event) => ui.accept(event, event.currentTarget) && onForget(answer)}
    >
      {label}
    </button>
  );
  return (
    <section aria-label={t.button}>
      {asks ? (
        <>
          <p>{t.ask}</p>
          {button('forget-yes', t.yes, 'yes')} {button('forget-no', t.no, 'no')}
        </>
      ) : (
        <>
          {button('forget', t.button, 'ask')}
          <p class="soft">{t.hint}</p>
        </>
      )}
    </section>
  );
}
