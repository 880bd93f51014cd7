/** Attacks on the promises in docs/promises.md, by their numbers. */
import { expect, type Page, type Request, test } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import { CONTACTS, STUDENTS } from '../powerschool/scene.ts';
import {
  causes,
  drawer,
  HOST,
  item,
  kinlink,
  openWorld,
  press,
  visitContact,
  type World,
  waitForFrames,
} from './kinlink.ts';
import { firstParent, secondParent } from './story.ts';
import type { Step } from './story-end.ts';

/** The worker's global scope, as far as these tests use it. */
interface Scope {
  messages: string;
  chrome: Pick<Browser, 'runtime' | 'storage'>;
}

const step: Step = (what, _page, act) => test.step(what, act);

let world: World;
test.beforeEach(async () => {
  world = await openWorld();
});
test.afterEach(() => world.close());

const openAccountDrawer = async (page: Page) => {
  await visitContact(page, CONTACTS.carlosDuplicate.id);
  await expect(item(page, 'Create the portal account')).toContainText('Now');
  // PowerSchool's own button opens it empty. The sidebar may cover the button, so Enter presses it.
  await page.locator('#add-account-button').press('Enter');
  await expect(page.locator('#web-account-username-input')).toBeVisible();
};

test('2: Kinlink keeps a field’s value, shows its own beside it, and replaces it only on request', async () => {
  const { page } = world;
  await openAccountDrawer(page);
  const username = page.locator('#web-account-username-input');
  await username.fill('carlos');
  await press(page, 'Fill in');
  await expect(page.locator('#web-account-disabled-input')).toBeChecked();
  await expect(username).toHaveValue('carlos');
  const conflict = kinlink(page).getByRole('group', { name: 'Username' });
  await expect(conflict).toContainText('carlos');
  await expect(conflict).toContainText(CONTACTS.carlosDuplicate.email);
  await conflict.getByRole('button', { name: 'Replace Username' }).click();
  await expect(username).toHaveValue(CONTACTS.carlosDuplicate.email);
});

test('2: undo restores every field exactly', async () => {
  const { page } = world;
  await openAccountDrawer(page);
  /** What each field shows: its text, its checkmark, or its option. */
  const state = () =>
    drawer(page).evaluate((box) =>
      [...box.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input,select')].map(
        (field) =>
          field instanceof HTMLSelectElement
            ? (field.selectedOptions[0]?.text.trim() ?? '')
            : field.type === 'checkbox'
              ? field.checked
              : field.value,
      ),
    );
  await page.locator('#web-account-username-input').fill('carlos');
  const before = await state();
  await press(page, 'Fill in');
  await expect(page.locator('#web-account-new-password-input')).not.toHaveValue('');
  await press(page, 'Undo what Kinlink filled in');
  await expect.poll(state).toEqual(before);
  await expect(kinlink(page).getByText('Temporary password', { exact: true })).toBeHidden();
});

test('2: Kinlink never unchecks a box and never touches the legal flags', async () => {
  const { page, powerSchool } = world;
  const flags = () =>
    powerSchool.store
      .contact(CONTACTS.carlosOriginal.id)
      ?.links.map(({ custody, livesWith, pickup, emergency }) => [
        custody,
        livesWith,
        pickup,
        emergency,
      ]);
  const before = flags();
  await openAccountDrawer(page);
  await page.locator('#web-account-disabled-input').check();
  await press(page, 'Fill in');
  await expect(kinlink(page)).toContainText('Check, then click Submit.');
  await expect(page.locator('#web-account-disabled-input')).toBeChecked();
  await secondParent(world, step);
  expect(flags()?.slice(0, before?.length)).toEqual(before);
});

test('3 and 1: a whole story sends requests to PowerSchool only, and Kinlink’s own are all GET', async () => {
  const requests: Request[] = [];
  world.context.on('request', (request) => requests.push(request));
  await firstParent(world, step);
  await secondParent(world, step);
  const elsewhere = requests.filter(
    (request) =>
      !/^(https:\/\/district\.powerschool\.com\/|chrome-extension:|data:|about:)/.test(
        request.url(),
      ),
  );
  expect(elsewhere.map((request) => request.url())).toEqual([]);
  const records = requests.filter((request) => request.url().includes('/ws/contacts/'));
  expect(records.length).toBeGreaterThan(0);
  expect(new Set(records.map((request) => request.method()))).toEqual(new Set(['GET']));
  expect((await causes(world.powerSchool)).filter((cause) => cause.endsWith('by nobody'))).toEqual(
    [],
  );
});

test('3: Kinlink stays off other pages', async () => {
  const { page } = world;
  await expect(kinlink(page)).toBeVisible();
  await page.goto(`${HOST}/admin/students/quicklookup.html?frn=001${STUDENTS.ana.dcid}`);
  await page.waitForLoadState('load');
  await expect(page.locator('kinlink-sidebar')).toHaveCount(0);
});

test('3: Kinlink sends no message to the page’s scripts', async () => {
  const { page } = world;
  await page.addInitScript(() => {
    const messages: unknown[] = [];
    window.addEventListener('message', ({ data }) => messages.push(data));
    Object.assign(window, { messages });
  });
  await visitContact(page, CONTACTS.carlosDuplicate.id);
  await expect(item(page, 'Create the portal account')).toContainText('Now');
  expect(await page.evaluate('messages')).toEqual([]);
});

test('4: the temporary password is in no storage and in no message to the worker', async () => {
  const { page, context } = world;
  const worker = context.serviceWorkers()[0];
  await worker?.evaluate(() => {
    const scope = globalThis as unknown as Scope;
    scope.messages = '';
    scope.chrome.runtime.onMessage.addListener((message: unknown) => {
      scope.messages += JSON.stringify(message);
    });
  });
  await openAccountDrawer(page);
  await press(page, 'Fill in');
  await expect(page.locator('#web-account-new-password-input')).not.toHaveValue('');
  const password = await page.locator('#web-account-new-password-input').inputValue();
  expect(password).toHaveLength(12);
  const passwordField = kinlink(page).getByRole('textbox', { name: 'Temporary password' });
  await expect(passwordField).toHaveValue(password);
  await expect(kinlink(page)).toContainText('Check, then click Submit.');
  const stored = await worker?.evaluate(async () => {
    const scope = globalThis as unknown as Scope;
    const areas = [
      scope.chrome.storage.local,
      scope.chrome.storage.session,
      scope.chrome.storage.sync,
    ];
    return scope.messages + JSON.stringify(await Promise.all(areas.map((area) => area.get(null))));
  });
  expect(stored).toContain(CONTACTS.carlosDuplicate.email);
  expect(stored).not.toContain(password);
  const inPage = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
  expect(inPage).not.toContain(password);
  await drawer(page).getByRole('button', { name: 'Cancel' }).click();
  await drawer(page).waitFor({ state: 'hidden' });
  await expect(passwordField).toHaveCount(0);
});

test('5: Kinlink names a missing section, and offers nothing that needs it', async () => {
  const { page } = world;
  await visitContact(page, CONTACTS.carlosDuplicate.id);
  await expect(item(page, 'Create the portal account')).toContainText('Now');
  await page.evaluate(() => {
    for (const id of ['web-account-header', 'web-account-div'])
      document.getElementById(id)?.remove();
  });
  await expect(item(page, 'Create the portal account')).toContainText('Blocked');
  await expect(item(page, 'Create the portal account')).toContainText('Web Account Access');
  await expect(kinlink(page).getByRole('button', { name: 'Add account' })).toHaveCount(0);
});

test('6: a scripted click does nothing, nor does a real one on a hidden sidebar', async () => {
  const { page } = world;
  await visitContact(page, CONTACTS.carlosDuplicate.id);
  const button = kinlink(page).getByRole('button', { name: 'Add account' });
  await expect(button).toBeVisible();
  await button.evaluate((element: HTMLElement) => element.click());
  await button.evaluate((element) =>
    element.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true })),
  );
  const box = await button.boundingBox();
  await page.evaluate(() => {
    const style = document.createElement('style');
    style.textContent = 'html { opacity: 0.1 }';
    document.head.append(style);
  });
  await page.mouse.click((box?.x ?? 0) + 10, (box?.y ?? 0) + 10);
  await page.evaluate(() => document.head.lastElementChild?.remove());
  await expect(drawer(page)).toHaveCount(0);
  await button.click();
  await expect(drawer(page)).toBeVisible();
});

/** Draws a cover that lets clicks through where no script of another world sees it. */
const COVER_INSIDE = `
  const cover = document.createElement("p");
  cover.style.cssText = "position:fixed;inset:0;z-index:2147483647;pointer-events:none;background:white";
  decoy.attachShadow({ mode: "closed" }).append(cover);`;

/** Draws a cover that lets clicks through. */
const COVER =
  'decoy.style.cssText = "position:fixed;inset:0;z-index:2147483647;pointer-events:none;background:white";';

/** What a script of the page could do to the button, and how it takes that back. */
const TRICKS: Record<string, string> = {
  'under a cover that lets clicks through': COVER,
  'under such a cover, set with importance':
    'decoy.style.cssText = "position:fixed;inset:0;z-index:2147483647;pointer-events:none!important;background:white"',
  'under such a cover, set by a rule with an id':
    'decoy.id = "cover"; sheet.textContent = "#cover{position:fixed;inset:0;z-index:2147483647;pointer-events:none!important;background:white}"',
  'under such a cover, set in a layer':
    'decoy.id = "cover"; sheet.textContent = "@layer page{#cover{position:fixed;inset:0;z-index:2147483647;pointer-events:none!important;background:white}}"',
  'under a cover that takes clicks late':
    'decoy.style.cssText = "position:fixed;inset:0;z-index:2147483647;pointer-events:none;background:white;transition:pointer-events 60s allow-discrete"',
  'under a text with a line break':
    'decoy.innerHTML = "Different<br>person"; decoy.style.cssText = "position:fixed;inset:0;z-index:2147483647;pointer-events:none;font-size:99px"',
  'under a popover that lets clicks through':
    'decoy.popover = "manual"; decoy.style.cssText = "width:100vw;height:100vh;pointer-events:none"; decoy.showPopover()',
  'under a cover in a closed shadow root': COVER_INSIDE,
  'under a cover in one that is in another': `
    decoy = decoy.attachShadow({ mode: "closed" }).appendChild(document.createElement("div"));
    ${COVER_INSIDE}`,
  'under a cover in one that another frame made': `
    const frame = document.body.appendChild(document.createElement("iframe"));
    decoy = document.documentElement.appendChild(frame.contentDocument.createElement("div"));
    ${COVER_INSIDE}`,
  'under a text in a closed shadow root': `${COVER_INSIDE}
    cover.style.background = "none"; cover.textContent = "Different person"; cover.style.fontSize = "99px"`,
  'under a form field that lets clicks through': `${COVER}
    decoy.innerHTML = "<input readonly value='Different person'>";
    decoy.firstChild.style.cssText = decoy.style.cssText + "background:none;border:0;outline:0;font-size:99px";
    decoy.style.background = "none"`,
  'under a wide border': `${COVER}
    decoy.style.background = "none"; decoy.style.borderLeft = "100vw solid white"`,
  'under a thick outline': `${COVER}
    decoy.style.cssText += "background:none;outline:100vmax solid white;outline-offset:-100vmax"`,
  'under an inert cover': `${COVER} decoy.inert = true`,
  'under a cover with an inert style': `${COVER} decoy.style.interactivity = "inert"`,
  'under a cover whose own shadow root lets clicks through': `
    decoy.attachShadow({ mode: "closed" }).innerHTML = "<style>:host{pointer-events:none!important}</style>";
    decoy.style.cssText = "position:fixed;inset:0;z-index:2147483647;background:white"`,
  'under a cover in the slot of one that lets clicks through': `
    decoy.attachShadow({ mode: "closed" }).innerHTML =
      "<style>::slotted(*){pointer-events:none!important}</style><slot></slot>";
    decoy.appendChild(document.createElement("p")).style.cssText =
      "position:fixed;inset:0;z-index:2147483647;background:white"`,
  'under a cover of the root element': `sheet.textContent =
    "html{pointer-events:none}html::after{content:'';position:fixed;inset:0;z-index:2147483647;background:white}"`,
  'under a cover in a slot of the sidebar': `
    const sidebar = document.querySelector("kinlink-sidebar");
    sidebar.shadowRoot.append(document.createElement("slot"));
    decoy = sidebar.appendChild(decoy).appendChild(document.createElement("p"));
    ${COVER}`,
  'under a cover that a grid paints later': `
    document.documentElement.prepend(decoy);
    decoy.style.cssText = "order:1;z-index:2147483647;width:100vw;height:100vh;pointer-events:none;background:white";
    sheet.textContent = "html{display:grid}html>*{grid-area:1/1}"`,
  'masked away': 'sheet.textContent = "html{mask-image:linear-gradient(#0000,#0000)}"',
  'blended away': 'sheet.textContent = "html{mix-blend-mode:multiply}"',
  'filtered away': 'sheet.textContent = "html{filter:brightness(0)}"',
  'scaled away': 'sheet.textContent = "html{scale:0.4}"',
  'with another label': 'button.firstChild.data = "Continue"',
};
/**
 * Draws a trick over or into the sidebar, and clicks its button with the mouse.
 * @returns gives all that the sidebar has said since
 */
async function clickUnder(page: Page, trick: string): Promise<() => Promise<string>> {
  await visitContact(page, CONTACTS.carlosDuplicate.id);
  const button = kinlink(page).getByRole('button', { name: 'Add account' });
  await expect(button).toBeVisible();
  const sidebarTexts = await page.evaluateHandle((script) => {
    const decoy = document.createElement('div');
    const sheet = document.createElement('style');
    document.documentElement.append(decoy, sheet);
    const root = document.querySelector('kinlink-sidebar')?.shadowRoot;
    if (!root) throw new Error('no sidebar');
    new Function('decoy', 'sheet', 'button', script)(
      decoy,
      sheet,
      root.querySelector('button.main'),
    );
    const texts: string[] = [];
    new MutationObserver(() => texts.push(root.textContent ?? '')).observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    return texts;
  }, trick);
  const target = await kinlink(page).locator('button.main').first().elementHandle();
  await target?.waitForElementState('stable');
  const box = await target?.boundingBox();
  await page.mouse.click((box?.x ?? 0) + 10, (box?.y ?? 0) + 6);
  await waitForFrames(page);
  return () => sidebarTexts.evaluate((texts) => texts.join('\n'));
}

/** What lies beneath the button, or paints nothing. */
const HARMLESS: Record<string, string> = {
  'that nothing hides': '',
  'over a closed shadow root of the page': `${COVER_INSIDE} cover.style.zIndex = 1`,
  'under an empty box in a closed shadow root': `${COVER_INSIDE} cover.style.background = "none"`,
  'over an inert part of the page': `${COVER} decoy.inert = true; decoy.style.zIndex = 1`,
  'beside a font in SVG': 'decoy.innerHTML = "<svg><font-face/></svg>"',
};
for (const [state, harmless] of Object.entries(HARMLESS))
  test(`6: a real click works on a button ${state}`, async () => {
    const { page } = world;
    await expect.poll(await clickUnder(page, harmless)).toContain('Working…');
    await expect(drawer(page)).toBeVisible();
  });
for (const [state, trick] of Object.entries(TRICKS))
  test(`6: a real click does nothing on a button ${state}`, async () => {
    const { page } = world;
    // What a click starts is said at once.
    const spoken = await clickUnder(page, trick);
    expect(await spoken()).not.toContain('Working…');
    await expect(drawer(page)).toHaveCount(0);
  });

test('the keyboard alone reaches the sidebar through a modal drawer and goes back', async () => {
  const { page } = world;
  await visitContact(page, CONTACTS.carlosDuplicate.id);
  await expect(item(page, 'Create the portal account')).toContainText('Now');
  await page.keyboard.press('Alt+Shift+KeyK');
  await expect(kinlink(page).getByRole('button', { name: 'Add account' })).toBeFocused();
  await page.locator('#add-account-button').press('Enter');
  await expect(page.locator('#web-account-username-input')).toBeVisible();
  // A key that comes right after a button was replaced is not taken for the new one.
  await expect(kinlink(page).getByRole('button', { name: 'Fill in' })).toBeVisible();
  await page.locator('#web-account-username-input').focus();
  // A key that is held repeats.
  for (const key of ['Alt', 'Shift', 'KeyK', 'KeyK']) await page.keyboard.down(key);
  for (const key of ['KeyK', 'Shift', 'Alt']) await page.keyboard.up(key);
  await expect(kinlink(page).getByRole('button', { name: 'Fill in' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(kinlink(page)).toContainText('Check, then click Submit.');
  // What comes next is PowerSchool's Submit, and from there Kinlink again.
  await page.keyboard.press('Alt+Shift+KeyK');
  await expect(drawer(page).getByRole('button', { name: 'Submit' })).toBeFocused();
  await page.keyboard.press('Alt+Shift+KeyK');
  await expect(item(page, 'Create the portal account').locator('.label')).toBeFocused();
});

test('the sidebar sits beside an open drawer, and stays folded after a reload', async () => {
  const { page } = world;
  await openAccountDrawer(page);
  const box = (await drawer(page).boundingBox()) ?? { x: 0 };
  await expect
    .poll(async () => {
      const sidebarBox = await kinlink(page).boundingBox();
      return (sidebarBox?.x ?? 0) + (sidebarBox?.width ?? 9999) <= box.x;
    })
    .toBe(true);
  await kinlink(page)
    .getByRole('button', { name: /^Collapse Kinlink/ })
    .click();
  await expect(kinlink(page).getByRole('button', { name: /^Open Kinlink/ })).toBeVisible();
  await page.reload();
  await expect(kinlink(page).getByRole('button', { name: /^Open Kinlink/ })).toBeVisible();
  await expect(kinlink(page).getByRole('heading')).toHaveCount(0);
});

test('names from the page are shown as text, never as markup', async () => {
  const { page, powerSchool } = world;
  const odd = powerSchool.store.contacts.find(
    (contact) => /</.test(contact.first + contact.last) && contact.active,
  );
  if (!odd) throw new Error('The seed has a contact with markup in its name.');
  await visitContact(page, odd.id);
  await expect(kinlink(page)).toContainText(odd.last);
  await expect(kinlink(page).locator('b:not([lang]), script, img')).toHaveCount(0);
});
