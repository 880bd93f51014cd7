/** The demo itself: a window to try Kinlink in, or the tour with pictures. */
import { mkdirSync, rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { closeBrowsers } from '../e2e/chromium.ts';
import { declinedCases } from '../e2e/declined-cases.ts';
import { kinlink, openWorld } from '../e2e/kinlink.ts';
import { firstParent, secondParent } from '../e2e/story.ts';
import type { Step } from '../e2e/story-end.ts';
import { tourOtherPages } from '../e2e/tour-pages.ts';
import { CONTACTS, STUDENTS } from '../powerschool/scene.ts';
import { ROOT } from './prepare.mjs';

const PICTURES = `${ROOT}demo-output`;
const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

const TRY_THIS = `
A browser window is open on a make-believe PowerSchool, signed in as a registrar, with Kinlink at the right.

Try this:
  1. Student ${STUDENTS.ana.first} ${STUDENTS.ana.last}: open /admin/students/contacts.html?frn=001${STUDENTS.ana.dcid}
  2. Maria Lopez has no email: click Open contact in Kinlink and follow it to Data Access.
  3. Carlos Lopez (contact ${CONTACTS.carlosDuplicate.id}): add the account, click Submit, and see that the email is in use.
     Click Find existing contact, open contact ${CONTACTS.carlosOriginal.id}, and add Ana there.

Kinlink fills in; you click Submit. Close the window to end the demo.
`;

/** Plays the story in headless Chromium, prints each step’s outcome, and takes pictures into demo-output/. */
async function tour(): Promise<boolean> {
  rmSync(PICTURES, { recursive: true, force: true });
  mkdirSync(PICTURES, { recursive: true });
  let number = 0;
  let failed = 0;
  const step: Step = async (what, page, act) => {
    number += 1;
    try {
      await act();
      console.log(`✓ ${String(number).padStart(2)} ${what}`);
    } catch (error) {
      failed += 1;
      console.log(`✗ ${String(number).padStart(2)} ${what}\n${error}`);
      throw error;
    } finally {
      await picture(page, `${String(number).padStart(2, '0')}-${slug(what)}`);
    }
  };
  const writes: boolean[] = [];
  try {
    // Each part starts on a district in which nothing has been done yet.
    for (const chapters of [[firstParent, secondParent], [declinedCases], [tourOtherPages]]) {
      const world = await openWorld();
      try {
        for (const chapter of chapters) await chapter(world, step);
        await world.powerSchool.flush();
        writes.push(...world.powerSchool.journal.map((entry) => entry.by?.trusted === true));
      } finally {
        await world.close();
      }
    }
  } catch {
    return false;
  } finally {
    await closeBrowsers();
  }
  const byKinlink = writes.filter((isByRegistrar) => !isByRegistrar).length;
  console.log(
    `${number} steps, ${failed} failed. ${writes.length} writes, ${byKinlink} by anything but the registrar’s own click. Pictures: demo-output/`,
  );
  return byKinlink === 0;
}

/** Takes a picture once the sidebar has come to rest: nothing works or moves. */
async function picture(page: Page, name: string): Promise<void> {
  const working = kinlink(page).getByRole('button', { name: 'Working…' });
  const rest = () =>
    Promise.all(
      (document.querySelector('kinlink-sidebar')?.getAnimations() ?? []).map(
        ({ finished }) => finished,
      ),
    );
  await working
    .waitFor({ state: 'hidden', timeout: 10_000 })
    .catch(() => undefined)
    .then(() => page.evaluate(rest))
    .then(() => page.screenshot({ path: `${PICTURES}/${name}.png`, animations: 'disabled' }))
    .catch(() => undefined);
}

const slug = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

async function window(): Promise<void> {
  const world = await openWorld({ show: true });
  console.log(TRY_THIS);
  await world.context.waitForEvent('close', { timeout: 0 });
  await world.powerSchool.stop();
}

if (process.argv.includes('--tour') || !hasDisplay) process.exitCode = (await tour()) ? 0 : 1;
else await window();
