import { render } from 'preact';
import { Options } from '../../components/options/options.tsx';
import { startOptions } from '../../lib/options/controller.ts';

/** Hands a text to the browser's downloads. */
function save(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  URL.revokeObjectURL(url);
}

startOptions((view, deeds, t) => {
  document.title = t.title;
  document.documentElement.lang = t.language;
  render(<Options view={view} deeds={deeds} t={t} />, document.body);
}, save);
