/** A one-step tour by driver.js: the fixed workload that Kinlink's script is compared with. */
import type { BenchBrowser } from '../core/browser-pair.ts';
import { bundleScript } from '../core/bundle.ts';
import { STEP } from './reference-tour/step.ts';

/** The address under which traces list the tour's script. */
export const TOUR_SCRIPT = 'https://tours.example/driver.js';

/** The tour as one minified script that contains its styles. */
export const bundleTour = (): Promise<string> =>
  bundleScript(`import './cost/reference-tour/driver.ts';`);

/**
 * Adds the tour to the page once its target is there. The script is inline, because routing a file would switch off
 * the browser's cache for the whole page. Like a content script, it is compiled in each load.
 */
export async function showTour({ page }: BenchBrowser, script: string): Promise<void> {
  await page.locator(STEP.target).waitFor();
  await page.addScriptTag({ content: `${script}\n//# sourceURL=${TOUR_SCRIPT}` });
  await page.locator('.driver-popover').first().waitFor();
}
