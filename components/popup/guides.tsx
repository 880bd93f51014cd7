import type { Guide } from '../../lib/contracts/guides.ts';
import type { PopupState, PopupUi } from '../../lib/ui/popup-ui.ts';

/** Guides shown before a search. More would push the rest of the popup out of sight. */
const GUIDES_BEFORE_SEARCH = 4;

/** The guides, those for this page first, with a search field. */
export function GuideList({ view, ui }: { view: PopupState; ui: PopupUi }) {
  const { guides, query, workerView } = view;
  const { t, handlers } = ui;
  const searching = query.trim() !== '';
  const visibleGuides = searching || view.all ? guides : guides.slice(0, GUIDES_BEFORE_SEARCH);
  return (
    <section aria-labelledby="guides">
      <h2 id="guides" tabIndex={-1}>
        {t.guides.heading}
      </h2>
      <input
        id="search"
        type="search"
        aria-label={t.guides.search}
        placeholder={t.guides.search}
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={(event) => handlers.onSearch(event.currentTarget.value)}
        onKeyDown={(event) => {
          // Enter may also finish composing a character.
          if (event.key === 'Enter' && !event.isComposing && searching)
            handlers.onOpen(guides[0]?.id);
        }}
      />
      <p role="status" class={searching && guides.length === 0 ? 'none' : 'hide'}>
        {searching &&
          (guides.length === 0 ? t.guides.none : t.guides.found({ count: guides.length }))}
      </p>
      {visibleGuides.length > 0 && (
        <ul class="guides">
          {visibleGuides.map((guide) => (
            <GuideLink
              key={guide.id}
              guide={guide}
              here={workerView?.guides.includes(guide.id) === true}
              ui={ui}
            />
          ))}
        </ul>
      )}
      {visibleGuides.length < guides.length && (
        <button type="button" class="quiet" onClick={handlers.onAll}>
          {t.guides.all({ count: guides.length })}
        </button>
      )}
      {!searching && (
        <button type="button" class="quiet" onClick={handlers.onPractice}>
          {t.guides.practice}
        </button>
      )}
    </section>
  );
}

function GuideLink({ guide, here, ui }: { guide: Guide; here: boolean; ui: PopupUi }) {
  return (
    <li class={here ? 'here' : ''}>
      <button type="button" id={`g-${guide.id}`} onClick={() => ui.handlers.onOpen(guide.id)}>
        <span>{guide.title}</span>
        {here && <small>{ui.t.guides.here}</small>}
      </button>
    </li>
  );
}
