/** The page that opens once after an install, and says what Kinlink does and reads. */
import { openFirstRunPage } from '../../browser/own-pages.ts';
import type { CurrentPolicy } from '../../settings/policy-storage.ts';
import { firstRunOpened } from '../../settings/storage-items.ts';

/** What a browser tells of an install or update. Only Firefox says that an add-on was loaded for a trial. */
interface Install {
  reason: string;
  temporary?: boolean;
}

/** Opens the page after an install, once, unless the district has switched it off. */
export async function openFirstRun(
  { reason, temporary }: Install,
  policy: Pick<CurrentPolicy, 'ready' | 'now'>,
): Promise<void> {
  if (reason !== 'install' || temporary || (await firstRunOpened.get())) return;
  // After an install no settings from IT are known yet, so this waits until the browser has read them.
  await policy.ready();
  if (policy.now().featuresOff.includes('first-run')) return;
  // First, because a browser may repeat the install while the tab opens.
  await firstRunOpened.set(true);
  await openFirstRunPage();
}
