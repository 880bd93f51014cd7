import type { Ui, View } from '../../lib/ui/popup-ui.ts';
import { Logo } from '../shared/icons.tsx';
import { Check } from './check.tsx';
import { Find } from './find.tsx';
import { OpenGuide } from './guide.tsx';
import { Guides } from './guides.tsx';
import { Site } from './site.tsx';
import { Tasks } from './tasks.tsx';

/** The whole popup: the quick reference, one guide of it, or what came of a check of the page. */
export function Popup({ view, ui }: { view: View; ui: Ui }) {
  const { told, open, check } = view;
  return (
    <>
      <header>
        <Logo />
        <h1 lang="en">Kinlink</h1>
        {view.settings && (
          <button type="button" class="quiet" onClick={ui.handlers.onSettings}>
            {ui.t.settings}
          </button>
        )}
      </header>
      <main>
        {open ? (
          <OpenGuide guide={open} starts={told?.guides.includes(open.id) === true} ui={ui} />
        ) : check && check !== 'running' ? (
          <Check check={check} ui={ui} />
        ) : (
          <>
            <Site here={told?.here} checking={check === 'running'} ui={ui} />
            <Guides view={view} ui={ui} />
            <Find find={told?.find} problem={view.problem} ui={ui} />
            <Tasks lists={told?.lists} ui={ui} />
          </>
        )}
        <p role="status" class="said">
          {view.inputs}
        </p>
      </main>
    </>
  );
}
