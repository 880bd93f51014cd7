import { mountPopup } from '../../components/popup/mount.tsx';
import { startPopup } from '../../lib/popup/start.ts';
import { guidesEn } from '../../lib/texts/guides/en.ts';
import { popupEn } from '../../lib/texts/popup.en.ts';

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

startPopup(
  { ...mountPopup(document, popupEn), copy, save, close: () => window.close() },
  guidesEn,
  popupEn,
);
