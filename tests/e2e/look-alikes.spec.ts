/** A student's contacts page marks contacts that look like one person, and offers to compare them. */
import { expect, type Page, test } from '@playwright/test';
import { CONTACTS, STUDENTS } from '../powerschool/scene.ts';
import { expectAccessible } from './axe.ts';
import { causes, HOST, item, kinlink, openWorld, type World } from './kinlink.ts';

const { carlosDuplicate, carlosOriginal, grandmother } = CONTACTS;

let world: World | undefined;
test.afterEach(() => world?.close());

const visitContactsOf = (page: Page, { dcid }: { dcid: number }) =>
  page.goto(`${HOST}/admin/students/contacts.html?frn=001${dcid}`);

/** The father is on Ana's page twice; only name and phone show it. */
function enterFatherTwice({ powerSchool: { store } }: World): void {
  const [second, first] = [carlosDuplicate, carlosOriginal].map(({ id }) => store.contact(id));
  const link = second?.links[0];
  if (!second || !first || !link) throw new Error('The scene has no father of Ana.');
  second.emails = [];
  first.links.push({ ...link, assocId: store.newId(), detailId: store.newId() });
}

test('a father and a grandmother who share an email are not called one person, and can be compared', async () => {
  world = await openWorld();
  const { page, powerSchool } = world;
  await visitContactsOf(page, STUDENTS.diego);
  const father = item(page, /^Carlos/);
  await expect(father).toContainText(
    `Rosalinda Ferrer (${grandmother.id}): Same as the account’s email: ${grandmother.email}; Different first names: Carlos Lopez and Rosalinda Ferrer; Both are contacts of Diego Lopez (Father and Grandmother), so two people may share this`,
  );
  await expect(kinlink(page)).not.toContainText('Looks like');
  await expect(
    father.getByRole('button', { name: `Compare with contact ${grandmother.id}` }),
  ).toBeVisible();
  await expect(
    item(page, /^Rosalinda/).getByRole('button', {
      name: `Compare with contact ${carlosOriginal.id}`,
    }),
  ).toBeVisible();
  await expectAccessible(page);
  expect(await causes(powerSchool)).toEqual([]);
});

test('name and phone mark both contacts once their records are read', async () => {
  world = await openWorld();
  const { page } = world;
  enterFatherTwice(world);
  await visitContactsOf(page, STUDENTS.ana);
  const again = item(page, `Looks like Carlos Lopez (${carlosOriginal.id})`);
  await expect(again).toContainText('Same phone: 555-0111; Same name');
  await expect(again.getByRole('button', { name: /^Compare/ })).toBeVisible();
  await expect(item(page, /^Maria/)).not.toContainText('Looks like');
});

test('without records a shared name is mentioned, and nobody is marked', async () => {
  world = await openWorld({ variant: { rest: 'off' } });
  const { page } = world;
  enterFatherTwice(world);
  await visitContactsOf(page, STUDENTS.ana);
  await expect(
    item(page, `Same name as Carlos Lopez (${carlosOriginal.id}). Nothing else`),
  ).toHaveCount(1);
  await expect(kinlink(page)).not.toContainText('Looks like');
  await expect(kinlink(page).getByRole('button', { name: /^Compare/ })).toHaveCount(0);
});
