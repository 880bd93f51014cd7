import type { Notice } from '../lib/advice.ts';
import { Cards } from './cards.tsx';
import { Checklist } from './checklist.tsx';
import { Logo } from './glyph.tsx';
import { NoticeBox } from './notice.tsx';
import { Offers } from './offers.tsx';
import { SecretBox } from './secret.tsx';
import type { Ui, View } from './view.ts';

/** Said by the page's own copy of the code: the worker that knew other languages is gone. */
const GONE: Notice = {
  id: 'gone',
  tone: 'status',
  title: 'Kinlink was updated. Reload this page to go on.',
  body: [],
  offers: [],
};

export type SidebarProps = {
  view: View;
  ui: Ui;
  /** Drawn as the slim tab, by the registrar's wish or for want of room. */
  folded: boolean;
  /** No place on this page is free: unfolding would cover a drawer. */
  noRoom: boolean;
};

/** The whole sidebar. Its live regions stay in the tree while it is folded. */
export function Sidebar({ view, ui, folded, noRoom }: SidebarProps) {
  const { advice } = view;
  const language = view.gone || !advice ? 'en' : advice.language;
  const notice = view.gone ? GONE : advice?.notice;
  const full = !view.gone && !folded && advice;
  return (
    <aside
      aria-label="Kinlink"
      lang={language}
      dir={!view.gone && advice?.rightToLeft ? 'rtl' : 'ltr'}
      class={folded ? 'tab' : ''}
    >
      <div class="top">
        {!folded && <Logo />}
        {!folded && <b lang="en">Kinlink</b>}
        {!view.gone && advice && (
          <button
            type="button"
            id="fold"
            title={folded ? ui.words.unfold : ui.words.fold}
            aria-label={folded ? ui.words.unfold : ui.words.fold}
            aria-expanded={!folded}
            aria-disabled={noRoom}
            onClick={(event) => {
              if (!noRoom && ui.accept(event, event.currentTarget)) ui.handlers.onFold(!folded);
            }}
          >
            {folded ? <Logo /> : <span class="fold" />}
            {folded && notice && <i class={notice.tone} />}
          </button>
        )}
      </div>
      <div class={folded ? 'hide' : 'body'} id="body">
        <NoticeBox notice={folded && notice ? { ...notice, offers: [] } : notice} ui={ui} />
        <SecretBox secret={full ? view.secret : undefined} ui={ui} />
        {full && (
          <>
            <h2 id="heading" tabIndex={-1}>
              {advice.heading}
            </h2>
            {advice.lead && <p class="lead">{advice.lead}</p>}
            {advice.task && (
              <div class="task">
                <p>
                  <bdi>{advice.task.line}</bdi>
                </p>
                <Offers offers={advice.task.offers} ui={ui} />
              </div>
            )}
            <Checklist items={advice.items} ui={ui} />
            {advice.lists.map((list) => (
              <Cards key={list.id} list={list} ui={ui} />
            ))}
          </>
        )}
      </div>
    </aside>
  );
}
