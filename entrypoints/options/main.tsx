import { render } from 'preact';
import { Options } from '../../components/options/options.tsx';
import { startOptions } from '../../lib/options/deeds.ts';
import { optionsEn as t } from '../../lib/texts/options.en.ts';

/** Hands a text to the browser's downloads. */
function save(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  URL.revokeObjectURL(url);
}

document.title = t.title;
document.documentElement.lang = t.language;
startOptions(
  (view, deeds) => render(<Options view={view} deeds={deeds} t={t} />, document.body),
  save,
);
