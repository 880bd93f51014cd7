import { mountPopup } from '../../components/popup/mount.tsx';
import { download } from '../../lib/browser/download.ts';
import { startPopup } from '../../lib/popup/controller.ts';
import { languageFor } from '../../lib/settings/language-in-force.ts';
import { readPolicyQuickly } from '../../lib/settings/policy-storage.ts';
import { applyTheme } from '../../lib/settings/theme-in-force.ts';
import { loadTexts } from '../../lib/texts/load.ts';

const save = (name: string, text: string) => download(name, text, 'csv');

const copy = (text: string) =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );

// Draw no text before the language is known; the title is in the HTML.
readPolicyQuickly(0).then(async ({ policy }) => {
  applyTheme(document, policy);
  const language = languageFor(policy);
  const [guides, t] = await Promise.all([
    loadTexts('guides', language),
    loadTexts('popup', language),
  ]);
  const page = { ...mountPopup(document, t), copy, save, close: () => window.close() };
  startPopup(page, guides, t);
});
