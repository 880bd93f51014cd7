/** The built packages, and what the browser makes of their policies. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { CONTACTS } from '../powerschool/scene.ts';
import { openOptions } from './extension.ts';
import { kinlink, openWorld, visitContact } from './kinlink.ts';
import { REVIEWED } from './reviewed-manifests.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const { version } = JSON.parse(read('package.json'));

for (const [build, reviewed] of Object.entries(REVIEWED))
  test(`the manifest of ${build} is the reviewed one`, () => {
    const manifest = JSON.parse(read(`.output/${build}/manifest.json`));
    expect(manifest).toEqual({ ...reviewed, version });
    for (const key of ['web_accessible_resources', 'externally_connectable'])
      expect(manifest).not.toHaveProperty(key);
  });

test('the README gives a reason for every permission, and for no other', () => {
  const table = read('README.md').split('## Permissions')[1]?.split('\n## ')[0] ?? '';
  const permissionsGiven = [...table.matchAll(/^\| `([^`]+)`/gm)].map(
    ([, permission]) => permission,
  );
  const { permissions, host_permissions, optional_host_permissions } = REVIEWED['chrome-mv3'];
  expect(permissionsGiven.sort()).toEqual(
    [...permissions, ...host_permissions, ...optional_host_permissions].sort(),
  );
});

test('Kinlink’s own pages can neither ask nor load anything elsewhere', async () => {
  const { context, close } = await openWorld();
  const options = await openOptions(context);
  await options.evaluate(async () => {
    const directives: string[] = [];
    Object.assign(window, { directives });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      directives.push(effectiveDirective),
    );
    await fetch('https://district.powerschool.com/admin/home.html').catch(() => undefined);
    const image = new Image();
    image.src = 'https://district.powerschool.com/favicon.ico';
    await new Promise((done) => image.addEventListener('error', done));
    const frame = document.createElement('iframe');
    frame.src = 'https://district.powerschool.com/admin/home.html';
    document.body.append(frame);
  });
  await expect
    .poll(() => options.evaluate('directives'))
    .toEqual(['connect-src', 'img-src', 'frame-src']);
  await close();
});

test('a content script reads nothing from the browser’s storage', async () => {
  const { context, page, close } = await openWorld();
  const session = await context.newCDPSession(page);
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context: world }) => {
    if (world.origin.startsWith('chrome-extension://')) worlds.push(world.id);
  });
  await visitContact(page, CONTACTS.carlosDuplicate.id);
  await expect(kinlink(page)).toContainText('Create a portal account');
  await session.send('Runtime.enable');
  await expect.poll(() => worlds.length).toBeGreaterThan(0);
  const { result } = await session.send('Runtime.evaluate', {
    contextId: worlds.at(-1) ?? 0,
    awaitPromise: true,
    returnByValue: true,
    expression: `Promise.all(['local', 'session', 'managed'].map((area) =>
      chrome.storage[area].get().then(() => 'read', (error) => error.message)))`,
  });
  for (const answer of result.value) expect(answer).toContain('not allowed from this context');
  await close();
});
