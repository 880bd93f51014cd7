/** Kinlink is updated in the middle of a task, as the browser does it: other files under another version number. */
import { expect, test } from '@playwright/test';
import { CONTACTS, STUDENTS } from '../powerschool/scene.ts';
import { updateKinlink } from './disturbances.ts';
import { openOptions } from './extension.ts';
import { followKinlink } from './follow-kinlink.ts';
import {
  causes,
  expectDone,
  kinlink,
  openWorld,
  press,
  submitFilledDrawer,
  visitContact,
} from './kinlink.ts';
import { OLDER_VERSION, olderVersion, replaceBy } from './older-version.ts';
import { openPopup } from './popup-page.ts';
import { workerOf } from './worker.ts';

const { carlosDuplicate, carlosOriginal, motherOfPriya } = CONTACTS;

test(`Chromium: a task goes on where it was after ${OLDER_VERSION} is updated to this build`, async () => {
  const { folder, remove } = olderVersion('chrome-mv3');
  const world = await openWorld({ extension: folder, developer: true });
  const { context, page, powerSchool } = world;
  const version = async () =>
    (await workerOf(world)).evaluate(
      () =>
        (
          globalThis as unknown as { chrome: { runtime: { getManifest(): { version: string } } } }
        ).chrome.runtime.getManifest().version,
    );
  try {
    const before = await version();
    const options = await openOptions(context);
    await options.getByRole('combobox', { name: 'Username' }).selectOption('local-part');
    await options.close();
    await visitContact(page, motherOfPriya.id);
    await press(page, 'Add account');
    await submitFilledDrawer(page);
    await expectDone(page, 'Create the portal account');
    await visitContact(page, carlosDuplicate.id);
    // The update comes while she looks at the original's drawer, filled in.
    await followKinlink(world, page, {
      until: (done) => done.at(-1) === 'says that they are one person',
    });
    const original = context.pages().find((tab) => tab.url().includes(`${carlosOriginal.id}`));
    if (!original) throw new Error('The original did not open.');
    await expect(kinlink(original)).toContainText('Check, then click Submit.');

    replaceBy('chrome-mv3', folder);
    await updateKinlink(world, original);
    expect(await version()).not.toBe(before);

    await followKinlink(world, original);
    expect(powerSchool.store.contact(carlosDuplicate.id)).toBeUndefined();
    expect(powerSchool.store.hasDataAccess(carlosOriginal.id, STUDENTS.ana.dcid)).toBe(true);
    for (const cause of await causes(powerSchool)) expect(cause).not.toContain('nobody');
    const popup = await openPopup(original);
    await expect(popup.getByRole('region', { name: 'Today', exact: true })).toContainText(
      `contact ${motherOfPriya.id}`,
    );
    const settings = await openOptions(context);
    await expect(settings.getByRole('combobox', { name: 'Username' })).toHaveValue('local-part');
  } finally {
    await world.close();
    remove();
  }
});
