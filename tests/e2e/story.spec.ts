import { expect, test } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { declinedCases } from './declined-cases.ts';
import { causes, openWorld, type World } from './kinlink.ts';
import { firstParent, secondParent } from './story.ts';
import type { Step } from './story-end.ts';

/** After each step the sidebar is accessible. */
const step: Step = (what, page, act) =>
  test.step(what, async () => {
    await act();
    await expectAccessible(page);
  });

let world: World;
test.beforeEach(async () => {
  world = await openWorld();
});
test.afterEach(() => world.close());

test('one parent gets an account, the other clashes and is attached to the original; every write is the registrar’s own', async () => {
  await firstParent(world, step);
  await secondParent(world, step);
  expect(await causes(world.powerSchool)).toEqual([
    'email.add by email-panel-save-button',
    'account.add by email-panel-save-button',
    'student.edit by demographics-panel-save-button',
    expect.stringMatching(/^student\.add by /),
    'phone.add by phone-panel-save-button',
    'contact.delete by real-delete-button',
  ]);
  // Kinlink pressed no button that commits.
  const pressed = world.powerSchool.presses.filter((press) => !press.trusted && !press.inShadow);
  expect(pressed.length).toBeGreaterThan(0);
  for (const { id, text } of pressed)
    expect(`${id} ${text}`).not.toMatch(/submit|save|delete|confirm/i);
});

test('Kinlink explains in plain words what it can’t do', async () => {
  await declinedCases(world, step);
});
