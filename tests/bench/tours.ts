/** The tour libraries that a district would otherwise add to a page, each with one step, as one script. */
import { HOST } from '../e2e/kinlink.ts';
import type { Arm } from './arms.ts';
import { bundle } from './bundle.ts';
import { STEP } from './tours/step.ts';

/** The module that shows its step, and what then stands on the page. */
const TOURS = {
  'driver.js': { module: 'driver', shown: '.driver-popover' },
  'shepherd.js': { module: 'shepherd', shown: '.shepherd-element' },
  'intro.js': { module: 'intro', shown: '.introjs-tooltip' },
} as const;
export type Tour = keyof typeof TOURS;
export const TOUR_NAMES = Object.keys(TOURS) as Tour[];

const addressOf = (name: Tour) => `${HOST}/tour/${name}`;

/** Serves the scripts from PowerSchool's own host, as a district's customisation would. */
export async function serveTours({ world }: Arm): Promise<Record<Tour, number>> {
  const sizes = {} as Record<Tour, number>;
  for (const name of TOUR_NAMES) {
    const body = await bundle(`import './tours/${TOURS[name].module}.ts';`);
    sizes[name] = body.length;
    await world.context.route(addressOf(name), (route) =>
      route.fulfill({ contentType: 'text/javascript', body }),
    );
  }
  return sizes;
}

/** Adds the script tag to the page, once what it points at stands there. */
export async function showTour({ page }: Arm, name: Tour): Promise<void> {
  await page.locator(STEP.on).waitFor();
  await page.addScriptTag({ url: addressOf(name) });
  await page.locator(TOURS[name].shown).first().waitFor();
}
