/** A double click that was meant for one question is not the answer to the next one, which takes its place. */
import { expect, type Page, test } from '@playwright/test';
import { addAnaToOriginal } from './attach-ana.ts';
import {
  item,
  kinlink,
  openWorld,
  press,
  submitDrawer,
  type World,
  waitUntilDone,
} from './kinlink.ts';

let world: World;
test.beforeEach(async () => {
  world = await openWorld();
});
test.afterEach(() => world.close());

/** The second click of a double click, on the button that is there now. */
async function pressAgain(tab: Page, name: string): Promise<void> {
  const button = kinlink(tab).getByRole('button', { name });
  // The sidebar may still be on its way to another place.
  await button.click({ trial: true });
  const { x = 0, y = 0, width = 0, height = 0 } = (await button.boundingBox()) ?? {};
  await tab.mouse.move(x + width / 2, y + height / 2);
  await tab.mouse.down({ clickCount: 2 });
  await tab.mouse.up({ clickCount: 2 });
}

test('a double click on "Not needed" answers one question, not the next one', async () => {
  const tab = await addAnaToOriginal(world);
  await submitDrawer(tab);
  const phone = item(tab, 'Copy over the phone: 555-0112');
  const address = item(tab, 'Copy over the address: 12 Maple Street');
  await expect(phone).toContainText('Now');
  await press(tab, 'Not needed');
  // PowerSchool and the worker may be faster than the second click.
  await expect(address).toContainText('Now');
  await pressAgain(tab, 'Not needed');
  await waitUntilDone(tab);
  await expect(address).toContainText('Now');
  await expect(phone).toBeHidden();
});
