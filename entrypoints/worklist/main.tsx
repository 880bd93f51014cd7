import { mountWorklist } from '../../components/worklist/mount.tsx';
import { download } from '../../lib/browser/download.ts';
import { tabInAddress } from '../../lib/browser/own-pages.ts';
import { languageFor } from '../../lib/settings/language-in-force.ts';
import { readPolicyQuickly } from '../../lib/settings/policy-storage.ts';
import { applyTheme } from '../../lib/settings/theme-in-force.ts';
import { loadTexts } from '../../lib/texts/load.ts';
import { startWorklist } from '../../lib/worklist/controller.ts';

readPolicyQuickly().then(async ({ policy }) => {
  applyTheme(document, policy);
  const t = await loadTexts('worklist', languageFor(policy));
  startWorklist(
    { ...mountWorklist(document, t), save: download },
    t,
    policy,
    tabInAddress(location),
  );
});
