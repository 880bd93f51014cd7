/** The kit for IT says what the policy's schema says, in each format. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { KEYS, readPolicy } from '../../../lib/contracts/policy.ts';
import { REVIEWED } from '../../e2e/reviewed-manifests.ts';
import { EXAMPLE_IDS, kitFiles } from '../../run/it-kit/kit.ts';
import { settings } from '../../run/it-kit/settings.ts';

const ROOT = join(import.meta.dirname, '../../..');
const KIT = join(ROOT, 'docs/it/kit');
const { policy, refused } = readPolicy(
  JSON.parse(readFileSync(join(ROOT, 'docs/policy-example.json'), 'utf8')),
);
const kit = kitFiles({ ...EXAMPLE_IDS, policy });
const text = (path: string, files = kit) => {
  const content = files.get(path);
  return typeof content === 'string' ? content : (content?.toString('utf16le') ?? '');
};
const { DOMParser } = new JSDOM('').window;
const xml = (path: string, files = kit) => {
  const parsed = new DOMParser().parseFromString(text(path, files), 'text/xml');
  expect(parsed.querySelector('parsererror')?.textContent).toBeUndefined();
  return parsed;
};
const BROWSERS = ['chrome', 'edge'];

it('the files in the repo are the ones that are made (else: npm run it-kit)', () => {
  const found = readdirSync(KIT, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => statSync(join(KIT, path)).isFile());
  expect(found.sort()).toEqual([...kit.keys()].sort());
  for (const [path, content] of kit)
    expect(readFileSync(join(KIT, path)).equals(Buffer.from(content)), path).toBe(true);
});

it('the example sets every setting, and Kinlink takes all of it', () => {
  expect(refused).toEqual([]);
  expect(Object.keys(policy).sort()).toEqual([...KEYS].sort());
});

describe('JSON', () => {
  const data = (path: string) => JSON.parse(text(path));

  it('each file gives Kinlink the policy', () => {
    const admin = Object.entries<{ Value: unknown }>(data('google-admin.json'));
    expect(Object.fromEntries(admin.map(([name, { Value }]) => [name, Value]))).toEqual(policy);
    expect(data('linux/chrome.json')['3rdparty'].extensions).toEqual({
      CHROME_EXTENSION_ID: policy,
    });
    expect(data('firefox/policies.json').policies['3rdparty'].Extensions).toEqual({
      'kinlink@kinlink.example': policy,
    });
  });

  it('installs, pins and lets Kinlink work on PowerSchool only', () => {
    const [site = ''] = REVIEWED['chrome-mv3'].host_permissions;
    for (const browser of BROWSERS) {
      const [entry] = Object.values<object>(data(`extension-settings-${browser}.json`));
      expect(entry).toMatchObject({
        installation_mode: 'force_installed',
        minimum_version_required: '1.0.0',
        runtime_allowed_hosts: [site.replace(/\/\*$/, '')],
      });
    }
  });
});

describe.each(BROWSERS)('Group Policy, %s', (browser) => {
  const admx = () => xml(`windows/kinlink-${browser}.admx`);

  it('has a policy for every setting, with the same choices and limits', () => {
    expect([...admx().querySelectorAll('policy')].map((node) => node.getAttribute('name'))).toEqual(
      KEYS,
    );
    for (const { name, enum: choices, minimum, maximum } of settings()) {
      const node = admx().querySelector(`policy[name="${name}"]`);
      const offered = [...(node?.querySelectorAll('item string') ?? [])].map((s) => s.textContent);
      expect(offered).toEqual(choices ?? []);
      const number = node?.querySelector('elements > decimal');
      expect(number?.getAttribute('minValue') ?? undefined).toBe(minimum?.toString());
      expect(number?.getAttribute('maxValue') ?? undefined).toBe(maximum?.toString());
    }
  });

  it('names only texts and controls that its English file has', () => {
    const english = xml(`windows/en-US/kinlink-${browser}.adml`);
    const whole = text(`windows/kinlink-${browser}.admx`);
    const named = [...whole.matchAll(/\$\((string|presentation)\.(\w+)\)/g)];
    expect(named.length).toBeGreaterThan(KEYS.length * 3);
    for (const [, kind, id] of named)
      expect(english.querySelector(`${kind}[id="${id}"]`), id).not.toBeNull();
    // Another sign in such a name would have made the editor refuse the file.
    expect(whole.match(/\$\([^)]*\)/g)).toHaveLength(named.length);
  });
});

describe('the registry', () => {
  it('a file sets every value as Chromium reads it', () => {
    const file = text('windows/kinlink-chrome.reg');
    expect(file).toMatch(/^\ufeffWindows Registry Editor Version 5\.00\r\n/);
    expect(file).toContain(
      '[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Google\\Chrome\\3rdparty\\extensions\\CHROME_EXTENSION_ID\\policy]',
    );
    expect(file).toContain('"username"="local-part"\r\n');
    expect(file).toContain('"passwordLength"=dword:0000000e\r\n');
    expect(file).toContain('"checkEmail"=dword:00000001\r\n');
    expect(file).toContain('"featuresOff"="[\\"compare\\"]"\r\n');
    for (const key of KEYS) expect(file).toContain(`"${key}"=`);
  });

  it('a remove script names every key that the deploy script makes', () => {
    const keys = [...text('intune/deploy.ps1').matchAll(/^ {2}'(HKLM:.*?)' = /gm)];
    expect(keys).toHaveLength(4);
    for (const [, key = ''] of keys)
      expect(text('intune/remove.ps1')).toContain(`'${key.replace(/\\policy$/, '')}'`);
  });
});

describe('Macs', () => {
  it('a profile gives the browser the entry, and Kinlink the policy', () => {
    const profile = xml('mac/kinlink-edge.mobileconfig');
    const keys = [...profile.querySelectorAll('key')].map((node) => node.textContent);
    expect(keys).toEqual(expect.arrayContaining(['ExtensionSettings', ...KEYS]));
    const types = [...profile.querySelectorAll('string')].map((node) => node.textContent);
    expect(types).toContain('com.microsoft.Edge.extensions.EDGE_EXTENSION_ID');
  });
});

it('odd values reach every format unharmed', () => {
  const school = `"Peña" <& 'Söhne'>`;
  const files = kitFiles({ ...EXAMPLE_IDS, policy: { school, wordings: { es: { a: ['“ñ”'] } } } });
  expect(text('windows/kinlink-chrome.reg', files)).toContain(`"school"="\\"Peña\\" <& 'Söhne'>"`);
  expect(text('intune/deploy.ps1', files)).toContain(`'school' = '"Peña" <& ''Söhne''>'`);
  const strings = [...xml('mac/kinlink-chrome.mobileconfig', files).querySelectorAll('string')];
  expect(strings.map((node) => node.textContent)).toContain(school);
});
