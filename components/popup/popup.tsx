import type { PopupState, PopupUi } from '../../lib/ui/popup-ui.ts';
import { Logo } from '../shared/icons.tsx';
import { PageCheck, StartPageCheck } from './check.tsx';
import { FindContact } from './find.tsx';
import { Forget } from './forget.tsx';
import { OpenGuide } from './guide.tsx';
import { GuideList } from './guides.tsx';
import { SiteStatus } from './site.tsx';
import { TaskLists } from './tasks.tsx';
import { Today } from './today.tsx';

/** The whole popup: the quick reference, one open guide, or the result of a page check. */
export function Popup({ view, ui }: { view: PopupState; ui: PopupUi }) {
  const { workerView, open, check } = view;
  return (
    <>
      <header>
        <Logo />
        <h1 lang="en">Kinlink</h1>
        <button
          type="button"
          class="quiet"
          title={ui.t.worklistHint}
          onClick={ui.handlers.onWorklist}
        >
          {ui.t.worklist}
        </button>
        {view.settings && (
          <button type="button" class="quiet" onClick={ui.handlers.onSettings}>
            {ui.t.settings}
          </button>
        )}
      </header>
      <main>
        {open ? (
          <OpenGuide guide={open} starts={workerView?.guides.includes(open.id) === true} ui={ui} />
        ) : check && check !== 'running' ? (
          <PageCheck check={check} ui={ui} />
        ) : (
          <>
            <SiteStatus here={workerView?.here} ui={ui} />
            <FindContact
              find={workerView?.find}
              pasted={view.pasted}
              problem={view.problem}
              ui={ui}
            />
            <TaskLists lists={workerView?.lists} isHidden={workerView?.isHidden === true} ui={ui} />
            <GuideList view={view} ui={ui} />
            {workerView?.day && (
              <Today day={workerView.day} usesNumbers={view.usesNumbers} ui={ui} />
            )}
            {workerView?.holdsPeople && <Forget asks={view.asksToForget} ui={ui} />}
            {workerView && (
              <StartPageCheck here={workerView.here} checking={check === 'running'} ui={ui} />
            )}
          </>
        )}
        <p role="status" class="said">
          {view.status}
        </p>
      </main>
    </>
  );
}
