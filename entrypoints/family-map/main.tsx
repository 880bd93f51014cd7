import { mountTaskMap } from '../../components/family-map/mount.tsx';
import { download } from '../../lib/browser/download.ts';
import { taskInAddress } from '../../lib/browser/own-pages.ts';
import { startTaskMap } from '../../lib/family-map/controller.ts';
import { languageFor } from '../../lib/settings/language-in-force.ts';
import { readPolicyQuickly } from '../../lib/settings/policy-storage.ts';
import { applyTheme } from '../../lib/settings/theme-in-force.ts';
import { loadTexts } from '../../lib/texts/load.ts';

readPolicyQuickly().then(async ({ policy }) => {
  applyTheme(document, policy);
  const t = await loadTexts('family-map', languageFor(policy));
  startTaskMap({ ...mountTaskMap(document, t), save: download }, t, taskInAddress(location));
});
