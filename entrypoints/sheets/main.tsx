import { mountSheets } from '../../components/sheets/mount.tsx';
import { tabInAddress } from '../../lib/browser/own-pages.ts';
import { languageFor } from '../../lib/settings/language-in-force.ts';
import { readPolicyQuickly } from '../../lib/settings/policy-storage.ts';
import { applyTheme } from '../../lib/settings/theme-in-force.ts';
import { startSheets } from '../../lib/sheets/controller.ts';
import { loadTexts } from '../../lib/texts/load.ts';

readPolicyQuickly().then(async ({ policy }) => {
  applyTheme(document, policy);
  const language = languageFor(policy);
  const [t, controls] = await Promise.all([
    loadTexts('sheets', language),
    loadTexts('sheet-controls', language),
  ]);
  const page = {
    ...mountSheets(document, t, controls),
    print: () => window.print(),
    copy: (text: string) => navigator.clipboard.writeText(text),
  };
  startSheets(page, t, policy, tabInAddress(location));
});
