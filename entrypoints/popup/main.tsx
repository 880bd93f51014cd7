import { mountPopup } from '../../components/popup/mount.tsx';
import { startPopup } from '../../lib/popup/controller.ts';
import { languageFor } from '../../lib/settings/language-in-force.ts';
import { readPolicyQuickly } from '../../lib/settings/policy-storage.ts';
import { loadTexts } from '../../lib/texts/load.ts';

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

// The title is there before; nothing that is in words is drawn in a language that may not be the one.
readPolicyQuickly(0).then(async ({ policy }) => {
  const language = languageFor(policy);
  const [guides, t] = await Promise.all([
    loadTexts('guides', language),
    loadTexts('popup', language),
  ]);
  const page = { ...mountPopup(document, t), copy, save, close: () => window.close() };
  startPopup(page, guides, t);
});
