/** The end of the second parent's story: what the duplicate knows is copied over, then the duplicate is deleted. */
import { expect, type Page } from '@playwright/test';
import { CONTACTS, STUDENTS } from '../powerschool/scene.ts';
import {
  expectDone,
  item,
  kinlink,
  press,
  submitFilledDrawer,
  visitContact,
  type World,
} from './kinlink.ts';

/** One step of a story: what the registrar sees or does, on which page. */
export type Step = (what: string, page: Page, act: () => Promise<void>) => Promise<void>;

const { carlosDuplicate, carlosOriginal } = CONTACTS;

/** Each value of the duplicate is carried over, or decided by the registrar. */
export async function carryOver(tab: Page, powerSchool: World['powerSchool'], step: Step) {
  await step('The duplicate’s second phone is filled in on the original', tab, async () => {
    await expect(item(tab, 'Copy over the phone: 555-0112')).toContainText('Now');
    await press(tab, 'Fill in');
    // The type that PowerSchool's drawer starts with is nobody's entry, since Kinlink has just opened it.
    await submitFilledDrawer(tab);
    await expect(item(tab, 'Copy over the phone: 555-0112')).toBeHidden();
    const phones = () => powerSchool.store.contact(carlosOriginal.id)?.phones ?? [];
    const saved = { number: '555-0112', type: 'Work', ext: '21' };
    await expect.poll(phones).toContainEqual(expect.objectContaining(saved));
  });
  await step('The registrar does not need its address', tab, async () => {
    await expect(item(tab, 'Copy over the address: 12 Maple Street')).toContainText('Now');
    await press(tab, 'Not needed');
    await expect(kinlink(tab)).not.toContainText('12 Maple Street');
  });
  await step('The first phone is there, and its SMS mark is not needed', tab, async () => {
    const phone = item(tab, 'Already here, marked differently: phone 555-0111');
    await expect(phone).toContainText('on the duplicate it’s Mobile, SMS, Preferred');
    await press(tab, 'Not needed');
    await expect(phone).toBeHidden();
  });
  await step('Receives Mail is off here, and the registrar leaves it so', tab, async () => {
    const mail = item(tab, 'Receives Mail for Ana Lopez');
    await expect(mail).toContainText('Now');
    await press(tab, 'Not needed');
    await expect(mail).toBeHidden();
  });
  await step('The registrar decides custody and the like by hand', tab, async () => {
    const review = item(tab, 'Review custody, relationship, and other details');
    await expect(review).toContainText('Ana Lopez: Custody');
    await press(tab, 'Reviewed');
    await expect(review).toBeHidden();
    await expectDone(tab, 'Make sure parents can see Ana Lopez');
  });
}

/** What speaks for deleting the duplicate. */
const EVIDENCE = [
  'Ana Lopez is linked to Carlos A. Lopez, with Data Access',
  'Everything on it is copied over',
  'It has no account',
  'No other students are linked to it',
  'No Original Contact Type',
];

/** The duplicate is deleted, once the page says why nothing is lost. */
export async function retire(tab: Page, page: Page, powerSchool: World['powerSchool'], step: Step) {
  await step('Only now the duplicate may be retired', tab, async () => {
    await expect(item(tab, 'Delete or inactivate the duplicate')).toContainText('Now');
    await expect(kinlink(tab).getByRole('button', { name: 'Open duplicate' })).toBeVisible();
  });
  await visitContact(page, carlosDuplicate.id);
  await step('On the duplicate: why it is safe to delete, line by line', page, async () => {
    await expectDone(page, ...EVIDENCE);
    await press(page, 'Show me the Delete button');
    await expect(page.locator('#fake-delete-button')).toBeInViewport();
  });
  await step('The registrar deletes it: the task closes with a summary', page, async () => {
    await page.locator('#fake-delete-button').click();
    await page.getByRole('button', { name: 'Confirm', exact: true }).click();
    const finished = kinlink(page).getByRole('region', { name: 'Finished today' });
    await expect(finished).toContainText(
      `Linked Ana Lopez (${STUDENTS.ana.number}) to Carlos A. Lopez, contact ${carlosOriginal.id}`,
    );
    await expect(finished).toContainText('Added 555-0112');
    await expect(finished).toContainText(`Deleted Carlos Lopez, contact ${carlosDuplicate.id}`);
    expect(powerSchool.store.contact(carlosDuplicate.id)).toBeUndefined();
  });
}
