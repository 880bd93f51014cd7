import type { SheetsState, SheetsUi } from '../../lib/ui/sheets-ui.ts';
import { Logo } from '../shared/icons.tsx';
import { Notes } from './notes.tsx';
import { ParentItem } from './parent-item.tsx';
import { Toolbar } from './toolbar.tsx';

/** The whole page: the toolbar, and one sheet below the other. */
export function SheetsView({ state, ui }: { state: SheetsState; ui: SheetsUi }) {
  const { t } = ui;
  const hasSheets = state.phase === 'list' && state.total > 0;
  return (
    <>
      <header>
        <Logo />
        <p class="name" lang="en">
          Kinlink
        </p>
        <h1>{t.heading}</h1>
        <p class="soft">{t.lead}</p>
      </header>
      {hasSheets && <Toolbar state={state} ui={ui} />}
      <main>
        <p role="status" class="status">
          {state.status}
        </p>
        {state.phase === 'asking' && <p class="soft">{t.working}</p>}
        {state.phase === 'hidden' && <p class="empty">{t.hidden[state.hidden ?? 'signed-out']}</p>}
        {state.phase === 'list' && <Notes state={state} ui={ui} />}
        {hasSheets && <Sheets state={state} ui={ui} />}
        <Empty state={state} ui={ui} />
      </main>
    </>
  );
}

function Sheets({ state, ui }: { state: SheetsState; ui: SheetsUi }) {
  const { run, drawnCount, settings, date, copied } = state;
  return (
    <ol class="sheets" aria-label={ui.t.sheets}>
      {run.slice(0, drawnCount).map(({ sheet, language, isHandedOut, hasNewChild }) => (
        <ParentItem
          key={sheet.contactId}
          sheet={sheet}
          language={language}
          isHandedOut={isHandedOut}
          hasNewChild={hasNewChild}
          settings={settings}
          date={date}
          copied={copied?.contactId === sheet.contactId ? copied.result : undefined}
          ui={ui}
        />
      ))}
    </ol>
  );
}

/** The reason why there are no sheets, and the next step. */
function Empty({ state, ui: { t } }: { state: SheetsState; ui: SheetsUi }) {
  const reason = whyEmpty(state);
  if (!reason) return null;
  const { heading, text } = t.empty[reason];
  return (
    <section class="empty">
      <h2 tabIndex={-1}>{heading}</h2>
      <p>{text}</p>
    </section>
  );
}

function whyEmpty({ phase, total, run, list }: SheetsState): keyof SheetsUi['t']['empty'] | '' {
  if (phase === 'no-list') return 'noList';
  if (phase === 'off' || phase === 'cleared') return phase;
  if (phase !== 'list' || run.length > 0) return '';
  if (total > 0) return 'allHandedOut';
  return list?.state === 'running' ? 'reading' : 'noneReady';
}
