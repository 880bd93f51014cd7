import { render } from 'preact';
import { FirstRun } from '../../components/first-run/first-run.tsx';
import { startFirstRun } from '../../lib/first-run/controller.ts';

void startFirstRun(window, (view, actions, t) => {
  document.title = t.heading;
  document.documentElement.lang = t.language;
  render(<FirstRun view={view} actions={actions} t={t} />, document.body);
});
