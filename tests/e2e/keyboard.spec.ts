/** The clash by keyboard alone, from the refusal to the deleted duplicate: few keys, each where it is meant. */
import { expect, type Page, test } from '@playwright/test';
import { CONTACTS } from '../powerschool/scene.ts';
import {
  causes,
  item,
  kinlink,
  openWorld,
  press,
  submitFilledDrawer,
  visitContact,
  type World,
} from './kinlink.ts';

const { carlosDuplicate } = CONTACTS;
/** PowerSchool's own Confirm is one Tab or two from its Delete. */
const MOST_KEYS = 22;
/** Kinlink takes a key that comes sooner after it moved the focus for one that was meant for the button before. */
const READING_MS = 800;

let world: World;
test.beforeEach(async () => {
  world = await openWorld();
});
test.afterEach(() => world.close());

/** A registrar without a mouse: counts the keys, and reads the screen before each. */
class Keyboard {
  count = 0;

  async press(page: Page, key: string): Promise<void> {
    await page.evaluate(
      (ms) =>
        new Promise<void>((done) => {
          const from = performance.now();
          const wait = () => (performance.now() - from > ms ? done() : requestAnimationFrame(wait));
          wait();
        }),
      READING_MS,
    );
    this.count += 1;
    await page.keyboard.press(key);
  }

  /** Presses one of Kinlink's buttons, which the focus is on already, or is reached by Tab. */
  async choose(page: Page, name: string, tabs = 0): Promise<void> {
    for (let n = 0; n < tabs; n += 1) await this.press(page, 'Tab');
    await expect(button(page, name)).toBeFocused();
    await this.press(page, 'Enter');
  }

  /** Goes to PowerSchool's Submit, and presses it. */
  async submit(page: Page): Promise<void> {
    await expect(kinlink(page)).toContainText('Check, then click Submit.');
    await this.press(page, 'Alt+Shift+KeyK');
    await expect(page.locator('button:focus')).toHaveText('Submit');
    await this.press(page, 'Enter');
  }
}

const button = (page: Page, name: string) =>
  kinlink(page).getByRole('button', { name, exact: true });
const label = (page: Page, step: string) => item(page, step).locator('.label');

test(`the whole clash takes at most ${MOST_KEYS} keys, and never puts an answer under one`, async () => {
  const { page, context, powerSchool } = world;
  await visitContact(page, carlosDuplicate.id);
  await press(page, 'Add account');
  await submitFilledDrawer(page);
  await expect(kinlink(page).getByRole('alert')).toContainText('already has an account');
  const writesBefore = (await causes(powerSchool)).length;
  const keyboard = new Keyboard();

  await keyboard.press(page, 'Alt+Shift+KeyK');
  await keyboard.choose(page, 'Find existing contact');
  // Not the answer: what speaks for it.
  await expect(label(page, 'Same person?')).toBeFocused();
  const opened = context.waitForEvent('page', (tab) => /contacts\/edit/.test(tab.url()));
  await keyboard.choose(page, 'Same person', 1);
  const original = await opened;

  await keyboard.submit(original);
  await expect(item(original, 'Copy over the phone')).toContainText('Now');
  await keyboard.choose(original, 'Fill in');
  await keyboard.submit(original);
  await expect(item(original, 'Copy over the address')).toContainText('Now');
  await expect(button(original, 'Fill in')).toBeFocused();
  await keyboard.choose(original, 'Not needed', 1);
  // She went to "Not needed" herself, so the focus goes on to the next one.
  await expect(item(original, 'Already here, marked differently')).toContainText('Now');
  await keyboard.choose(original, 'Not needed');
  await expect(item(original, 'Receives Mail for Ana Lopez')).toContainText('Now');
  await keyboard.choose(original, 'Not needed');
  await expect(item(original, 'Review custody')).toContainText('Now');
  await keyboard.choose(original, 'Reviewed');
  const back = context.waitForEvent('page', (tab) => /contacts\/edit/.test(tab.url()));
  await keyboard.choose(original, 'Open duplicate');
  const duplicate = await back;

  await expect(button(duplicate, 'Show me the Delete button')).toBeVisible();
  await keyboard.press(duplicate, 'Alt+Shift+KeyK');
  await expect(label(duplicate, 'Delete or inactivate the duplicate')).toBeFocused();
  await keyboard.choose(duplicate, 'Show me the Delete button', 1);
  await expect(duplicate.locator('#fake-delete-button')).toBeFocused();
  await keyboard.press(duplicate, 'Enter');
  const confirm = duplicate.getByRole('button', { name: 'Confirm', exact: true });
  await expect(confirm).toBeVisible();
  const isThere = () => confirm.evaluate((button) => button.matches(':focus'));
  while (keyboard.count < MOST_KEYS && !(await isThere())) await keyboard.press(duplicate, 'Tab');
  await keyboard.press(duplicate, 'Enter');
  await expect(kinlink(duplicate)).toContainText('Finished today');

  expect(powerSchool.store.contact(carlosDuplicate.id)).toBeUndefined();
  expect((await causes(powerSchool)).slice(writesBefore)).toEqual([
    expect.stringMatching(/^student\.add by /),
    'phone.add by phone-panel-save-button',
    'contact.delete by real-delete-button',
  ]);
  expect(keyboard.count).toBeLessThanOrEqual(MOST_KEYS);
});
