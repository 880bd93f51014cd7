/** The wrong child: a number that finds another student, a row that is over, a child who starts next year. */
import { expect, type Page } from '@playwright/test';
import { SCHOOLS } from '../../powerschool/scene.ts';
import { comparison } from '../attach-ana.ts';
import {
  drawer,
  expectDone,
  item,
  kinlink,
  press,
  submitDrawer,
  visitContact,
} from '../kinlink.ts';
import { enroll, enterRosaTwice, findSamePerson, link, refuseAccount, test } from './families.ts';

test('a superseded number: the row that was found says another last name', async ({ world }) => {
  world.powerSchool.setVariant({ rest: 'off' });
  const { page, powerSchool } = world;
  const { holder, again } = enterRosaTwice(world);
  const old = enroll(world, 'Ana', 'Vega_dupe', {
    number: '10888',
    schoolId: SCHOOLS.middle.id,
  });
  await refuseAccount(page, again);
  await press(page, 'Find existing contact');
  await expect(item(page, `contact ${holder.id}`)).toBeVisible();
  await visitContact(page, holder.id);
  await expect(comparison(page)).toBeVisible();
  await press(page, 'Same person');
  await kinlink(page)
    .getByLabel(/’s student number$/)
    .fill(old.number);
  await press(page, 'Add Ana Vega');
  const step = item(page, 'Add Ana Vega, with Data Access');
  await expect(step).toContainText(
    'The checked row says Ana Vega_dupe. Click Submit only if that is Ana Vega. If not, undo and check the number.',
  );
  await expect(step).not.toContainText('Check, then click Submit.');
  await submitDrawer(page);
  await expect(kinlink(page).getByRole('alert')).toContainText(
    'New on this contact: Ana Vega_dupe',
  );
  await expect(step).not.toContainText('Done');
  expect(powerSchool.store.contact(again.id)?.links).toHaveLength(1);
});

/** Opens a row's drawer from the page itself, as Kinlink says. */
async function endDateCleared(page: Page, name: string): Promise<void> {
  await page.locator('#show-all-relationships-checkbox').check();
  await page
    .getByRole('row', { name: new RegExp(name) })
    .getByRole('button')
    .first()
    .press('Enter');
  await drawer(page).getByRole('listitem').filter({ hasText: 'Dates' }).click();
  await drawer(page).getByLabel('End Date').fill('');
  await submitDrawer(page);
}

test('the original had the child until last June: told with the date, and nothing is added', async ({
  world,
}) => {
  const { ana, holder, again } = enterRosaTwice(world);
  holder.links.push(link(ana.dcid, 'Mother', { start: '08/25/2024', end: '06/20/2026' }));
  const original = await findSamePerson(world, again);
  const step = item(original, 'Add Ana Vega, with Data Access');
  await expect(step).toContainText('Ana Vega was on this contact until 06/20/2026.');
  await expect(step.getByRole('button')).toHaveCount(0);
  await endDateCleared(original, 'Vega, Ana');
  await expect(step).toContainText('Now');
  await expect(step.getByRole('button', { name: 'Turn on access for Ana Vega' })).toBeVisible();
});

test('a child who starts next year is the task’s child, with the date to type', async ({
  world,
}) => {
  const { page, powerSchool } = world;
  const { ana, holder, again } = enterRosaTwice(world, { row: { start: '08/15/2027' } });
  const original = await findSamePerson(world, again);
  const step = item(original, 'Add Ana Vega, with Data Access');
  await expect(step).toContainText('Ana Vega starts on 08/15/2027');
  await visitContact(page, again.id);
  await expect(item(page, 'Ana Vega is linked to')).not.toContainText('Done');
  await expect(kinlink(page).getByRole('button', { name: /^Show me/ })).toHaveCount(0);
  await press(original, 'Add Ana Vega');
  await expect(step).toContainText('Check, then click Submit.');
  await submitDrawer(original);
  await expectDone(original, 'Add Ana Vega, with Data Access');
  expect(powerSchool.store.hasDataAccess(holder.id, ana.dcid)).toBe(true);
});
