/** The tour libraries that a district would otherwise add to a page, each with one step, as one script. */
import type { Arm } from './arms.ts';
import { bundle } from './bundle.ts';
import { STEP } from './tours/step.ts';

/** The module that shows its step, and what then stands on the page. */
const TOURS = {
  'driver.js': { module: 'driver', shown: '.driver-popover' },
} as const;
export type Tour = keyof typeof TOURS;
export const TOUR_NAMES = Object.keys(TOURS) as Tour[];

/** The address under which a tour's script is known to the browser's records. */
export const addressOf = (name: Tour): string => `https://tours.example/${name}`;

/** Each tour as one minified script with its styles inside. */
export async function bundleTours(): Promise<Record<Tour, string>> {
  const code = {} as Record<Tour, string>;
  for (const name of TOUR_NAMES)
    code[name] = await bundle(`import './tours/${TOURS[name].module}.ts';`);
  return code;
}

/**
 * Adds the script to the page, once what it points at stands there. Inline: routing a file would switch the
 * browser's cache off for all of the page, and a content script is compiled anew each time as well.
 */
export async function showTour({ page }: Arm, name: Tour, content: string): Promise<void> {
  await page.locator(STEP.on).waitFor();
  await page.addScriptTag({ content: `${content}\n//# sourceURL=${addressOf(name)}` });
  await page.locator(TOURS[name].shown).first().waitFor();
}
