/** The page shows what Kinlink filled in, and where to go on. */
import { expect, type Locator, test } from '@playwright/test';
import { CONTACTS } from '../powerschool/scene.ts';
import { addAnaToOriginal } from './attach-ana.ts';
import { drawer, kinlink, openWorld, press, visitContact, type World } from './kinlink.ts';

let world: World;
test.beforeEach(async () => {
  world = await openWorld();
});
test.afterEach(() => world.close());

const hasRing = (control: Locator) => expect(control).toHaveCSS('outline', /rgb\(12, 102, 97\)/);
const hasNone = (control: Locator) =>
  expect(control).not.toHaveCSS('outline', /rgb\(12, 102, 97\)/);

test('an email drawer: the filled fields and Submit are ringed, and Cancel is not', async () => {
  const { page } = world;
  await visitContact(page, CONTACTS.maria.id);
  await kinlink(page).getByLabel('The parent’s email').fill('maria.lopez@example.org');
  await press(page, 'Add email');
  const open = drawer(page);
  await hasRing(open.getByRole('textbox'));
  await hasRing(open.getByRole('button', { name: 'Submit' }));
  await hasNone(open.getByRole('button', { name: 'Cancel' }));
});

test('Add Students: the child’s row and Submit are ringed, and nothing of the row before it', async () => {
  const original = await addAnaToOriginal(world);
  const open = drawer(original);
  const row = open.getByRole('row').filter({ hasText: 'Ana' });
  await hasRing(row.getByRole('checkbox').first());
  await hasRing(open.getByRole('button', { name: 'Submit' }));
  await hasNone(
    open.getByRole('row').filter({ hasText: 'Bertrand' }).getByRole('checkbox').first(),
  );
});
