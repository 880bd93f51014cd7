import type { Notice } from '../../lib/contracts/advice.ts';
import type { Ui, View } from '../../lib/ui/sidebar-ui.ts';
import { Cards } from '../shared/cards.tsx';
import { Logo } from '../shared/icons.tsx';
import { Offers } from '../shared/offers.tsx';
import { Checklist } from './checklist.tsx';
import { ComparisonTable } from './comparison.tsx';
import type { Shape } from './host-place.ts';
import { NoticeBox } from './notice.tsx';
import { TemporaryPassword } from './temporary-password.tsx';

/** Built into the page's own script, because the worker with the other languages is gone after an update. */
const GONE: Notice = {
  id: 'gone',
  tone: 'status',
  title: 'Kinlink was updated. Reload this page.',
  body: [],
  offers: [],
};

export type SidebarProps = {
  view: View;
  ui: Ui;
  /** The tab: the registrar folded it, or there is no room. The small card has the same content, and scrolls. */
  shape: Shape;
  /** The page has no free place: unfolding would cover a drawer. */
  noRoom: boolean;
  onResize(all: boolean): void;
};

/** The whole sidebar. Its live regions stay in the tree while it is folded. */
export function Sidebar({ view, ui, shape, noRoom, onResize }: SidebarProps) {
  const folded = shape === 'tab';
  const small = shape === 'small';
  const advice = view.gone ? null : view.advice;
  const notice = view.gone ? GONE : advice?.notice;
  const full = folded ? null : advice;
  return (
    <aside
      aria-label="Kinlink"
      lang={advice?.language ?? 'en'}
      dir={advice?.rightToLeft ? 'rtl' : 'ltr'}
      class={shape}
    >
      <div class="top">
        {!folded && <Logo />}
        {!folded && <b lang="en">Kinlink</b>}
        {advice && (small || shape === 'tight') && (
          <button
            type="button"
            id="resize"
            onClick={(event) => {
              if (ui.accept(event, event.currentTarget)) onResize(small);
            }}
          >
            {small ? ui.words.showAll : ui.words.showLess}
          </button>
        )}
        {advice && (
          <button
            type="button"
            id="fold"
            title={folded ? ui.words.unfold : ui.words.fold}
            aria-expanded={!folded}
            aria-disabled={noRoom}
            onClick={(event) => {
              if (!noRoom && ui.accept(event, event.currentTarget))
                ui.handlers.onArrange({ do: 'fold', folded: !folded });
            }}
          >
            {folded ? <Logo /> : <span class="fold" />}
            {folded && notice && <i class={notice.tone} />}
          </button>
        )}
      </div>
      <div class={folded ? 'hide' : 'body'}>
        <NoticeBox notice={notice} spoken={advice?.spoken} folded={folded} ui={ui} />
        <TemporaryPassword
          secret={full && notice?.tone !== 'alert' ? view.secret : undefined}
          ui={ui}
        />
        {full && (
          <>
            <h2 id="heading" tabIndex={-1}>
              {full.heading}
            </h2>
            <p class="lead">{full.lead}</p>
            <Checklist items={full.items} ui={ui} />
            {full.compare && <ComparisonTable compare={full.compare} ui={ui} />}
            {full.lists.map((list) => (
              <Cards key={list.id} list={list} ui={ui} />
            ))}
            {full.task && (
              <div class="task box">
                <p>{full.task.line}</p>
                <Offers offers={full.task.offers} ui={ui} />
              </div>
            )}
          </>
        )}
      </div>
    </aside>
  );
}
