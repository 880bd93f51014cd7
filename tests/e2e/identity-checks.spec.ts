/** A district that wants identity checked: boxes for each contact, and no access before they are ticked. */
import { expect, test } from '@playwright/test';
import { CONTACTS, STUDENTS } from '../powerschool/scene.ts';
import { expectAccessible } from './axe.ts';
import {
  causes,
  expectDone,
  item,
  kinlink,
  openWorld,
  press,
  submitDrawer,
  visitContact,
  type World,
} from './kinlink.ts';
import { setOwnPolicy } from './worker.ts';

const { accessOff, carlosDuplicate, carlosOriginal } = CONTACTS;
const CHECKS = ['Photo ID seen', 'Court papers on file'];

let world: World;
test.beforeEach(async () => {
  world = await openWorld();
});
test.afterEach(async () => {
  for (const cause of await causes(world.powerSchool)) expect(cause).not.toContain('nobody');
  await world.close();
});

test('access is offered once each box is ticked, for one contact and not for the next', async () => {
  const { page, context, powerSchool } = world;
  await setOwnPolicy(world, { identityChecks: CHECKS });
  await visitContact(page, accessOff.id);
  const access = item(page, 'Turn on Data Access for Nora');
  await expect(access).toContainText('asks you to confirm: Photo ID seen; Court papers on file');
  const turnOn = kinlink(page).getByRole('button', { name: /^Turn on access/ });
  await expect(turnOn).toHaveCount(0);
  await expectAccessible(page);
  await press(page, '☐ Photo ID seen');
  await expect(access).toContainText('asks you to confirm: Court papers on file');
  await expect(turnOn).toHaveCount(0);
  await press(page, '☐ Court papers on file');
  await expect(access).toContainText('Identity checked: Photo ID seen; Court papers on file.');
  await page.screenshot({ path: test.info().outputPath('ticked.png') });
  await turnOn.click();
  await expect(access).toContainText('Check, then click Submit.');
  await submitDrawer(page);
  await expectDone(page, 'Turn on Data Access for Nora');
  expect(powerSchool.store.hasDataAccess(accessOff.id, STUDENTS.nora.dcid)).toBe(true);

  await visitContact(page, carlosDuplicate.id);
  await press(page, 'Check this email');
  await expect(kinlink(page).getByRole('table', { name: 'Same person?' })).toBeVisible();
  const opened = context.waitForEvent('page');
  await press(page, 'Same person');
  const original = await opened;
  const added = item(original, 'Add Ana Lopez, with Data Access');
  await expect(added).toContainText('asks you to confirm: Photo ID seen; Court papers on file');
  await expect(kinlink(original).getByRole('button', { name: 'Add Ana Lopez' })).toHaveCount(0);
  for (const check of CHECKS) await press(original, `☐ ${check}`);
  await press(original, 'Add Ana Lopez');
  await expect(added).toContainText('Check, then click Submit.');
  await submitDrawer(original);
  await expectDone(original, 'Add Ana Lopez, with Data Access');
  expect(powerSchool.store.hasDataAccess(carlosOriginal.id, STUDENTS.ana.dcid)).toBe(true);
});
