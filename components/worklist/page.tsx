import type { WorklistState, WorklistUi } from '../../lib/ui/worklist-ui.ts';
import { FamilyMapDialog } from '../family-map/dialog.tsx';
import { Logo } from '../shared/icons.tsx';
import { Button } from './button.tsx';
import { Filters } from './filters.tsx';
import { Progress } from './progress.tsx';
import { Start } from './start.tsx';
import { Summary } from './summary.tsx';
import { RowTable } from './table.tsx';

/** The whole page: either the form that starts a list, or the list. */
export function WorklistView({ state, ui }: { state: WorklistState; ui: WorklistUi }) {
  const { t, handlers } = ui;
  const { phase, list, family } = state;
  return (
    <>
      <header>
        <Logo />
        <p class="name" lang="en">
          Kinlink
        </p>
        <h1>{t.heading}</h1>
        {phase === 'list' && (
          <div class="row">
            {state.hasSheets && (
              <Button ui={ui} onClick={handlers.onSheets}>
                {t.sheets}
              </Button>
            )}
            <Button ui={ui} onClick={handlers.onExport}>
              {t.export}
            </Button>
            <Button ui={ui} onClick={handlers.onNewList}>
              {t.fresh}
            </Button>
            <Button ui={ui} onClick={handlers.onForget}>
              {t.forget}
            </Button>
          </div>
        )}
        {phase !== 'list' && <p class="lead">{t.lead}</p>}
      </header>
      <main>
        {phase === 'asking' && <p class="soft">{t.working}</p>}
        {phase === 'hidden' && <p class="note">{t.hidden[state.hidden ?? 'signed-out']}</p>}
        {phase === 'no-site' && <p class="note">{t.noSite}</p>}
        {phase === 'start' && <Start state={state} ui={ui} />}
        {phase === 'list' && list && (
          <>
            <div class="top">
              <Summary state={state} ui={ui} />
              <Progress list={list} state={state} ui={ui} />
            </div>
            <Filters state={state} ui={ui} />
            <RowTable state={state} ui={ui} />
          </>
        )}
        <p role="status" class="status">
          {state.status}
        </p>
      </main>
      {family && (
        <FamilyMapDialog
          view={family}
          status={state.status}
          ui={{ t: family.t, handlers: handlers.family, accept: ui.accept }}
        />
      )}
    </>
  );
}
