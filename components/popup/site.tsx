import type { Here } from '../../lib/contracts/popup-view.ts';
import type { PopupUi } from '../../lib/ui/popup-ui.ts';

type Props = { here: Here | undefined; ui: PopupUi };

/** The tab's site: whether Kinlink works there, with a button to allow it. */
export function SiteStatus({ here, ui }: Props) {
  const { site } = ui.t;
  return (
    <section aria-labelledby="site" class={`site ${here?.kind ?? ''}`}>
      <h2 id="site" class="hide" tabIndex={-1}>
        {site.heading}
      </h2>
      {/* Keeps its place until the worker has answered, so that nothing jumps. */}
      <p>{here ? sentence(here, ui) : '\u00a0'}</p>
      {here?.kind === 'works' && (
        <button
          type="button"
          class="quiet"
          onClick={(event) => {
            if (ui.accept(event, event.currentTarget)) ui.handlers.onMoveSidebar();
          }}
        >
          {site.move}
        </button>
      )}
      {here?.kind === 'can-add' && (
        <>
          <button
            type="button"
            onClick={(event) => {
              if (ui.accept(event, event.currentTarget)) ui.handlers.onUseSite(here.host ?? '');
            }}
          >
            {site.use}
          </button>
          <p class="soft">{site.useHint}</p>
        </>
      )}
    </section>
  );
}

function sentence({ kind, host = '', page }: Here, { t: { site } }: PopupUi): string {
  if (kind === 'cannot') return site.cannot;
  if (kind === 'works') return page ? site.works[page]({ host }) : site['other-page']({ host });
  return site[kind]({ host });
}
