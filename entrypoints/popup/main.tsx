import { mountPopup } from '../../components/popup/mount.tsx';
import type { Guide } from '../../lib/guides.ts';
import { startPopup } from '../../lib/popup/start.ts';
import { guidesEn } from '../../lib/texts/guides/en.ts';
import { guidesEs } from '../../lib/texts/guides/es.ts';
import type { Language } from '../../lib/texts/language.ts';
import { type PopupTexts, popupEn } from '../../lib/texts/popup.en.ts';
import { popupEs } from '../../lib/texts/popup.es.ts';
import { languageFor } from '../../lib/worker/language.ts';
import { readSoon } from '../../lib/worker/policy.ts';

/** Hands a text to the browser's downloads. A spreadsheet takes it for UTF-8 only with the mark in front. */
function save(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob(['\ufeff', text], { type: 'text/csv' }));
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 8000);
}

const copy = (text: string) =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );

const SAID: Record<Language, [readonly Guide[], PopupTexts]> = {
  en: [guidesEn, popupEn],
  es: [guidesEs, popupEs],
};

// The title is there before; nothing that is in words is drawn in a language that may not be the one.
readSoon(0).then(({ policy }) => {
  const [guides, t] = SAID[languageFor(policy)];
  const page = { ...mountPopup(document, t), copy, save, close: () => window.close() };
  startPopup(page, guides, t);
});
