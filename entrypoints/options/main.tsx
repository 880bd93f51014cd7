import { render } from 'preact';
import { Options } from '../../components/options/options.tsx';
import { download } from '../../lib/browser/download.ts';
import { startOptions } from '../../lib/options/controller.ts';
import { applyTheme } from '../../lib/settings/theme-in-force.ts';

startOptions(
  (view, actions, t) => {
    applyTheme(document, view.policy);
    document.title = t.title;
    document.documentElement.lang = t.language;
    render(<Options view={view} actions={actions} t={t} />, document.body);
  },
  (name, text) => download(name, text, 'json'),
);
