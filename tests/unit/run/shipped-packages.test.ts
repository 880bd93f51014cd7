/** What is in the extension of others: named, licensed, and fixed by the lock file. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { billOfMaterials } from '../../run/package/bill-of-materials.ts';
import { licenseNotices, shippedPackages } from '../../run/package/shipped-packages.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const read = (path: string) => readFileSync(ROOT + path, 'utf8');
const { dependencies, devDependencies } = JSON.parse(read('package.json'));

it('the extension carries the license of every package in it (else: npm run licenses)', () => {
  expect(read('public/licenses.txt')).toBe(licenseNotices());
  for (const name of Object.keys(dependencies))
    expect(read('public/licenses.txt')).toContain(`${name} ${dependencies[name]} (`);
});

it('the bill of materials names every package in the extension, with its hash', () => {
  const document = JSON.parse(billOfMaterials('1.2.3'));
  expect(document).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6' });
  expect(document.metadata.component).toMatchObject({ name: 'kinlink', version: '1.2.3' });
  expect(document.components.map(({ name }: { name: string }) => name)).toEqual(
    shippedPackages().map(({ name }) => name),
  );
  for (const { purl, hashes, licenses } of document.components) {
    expect(purl).toMatch(/^pkg:npm\/(%40[\w-]+\/)?[\w-]+@\d+\.\d+\.\d+$/);
    expect(hashes[0].content).toMatch(/^[0-9a-f]{128}$/);
    expect(licenses[0].license.id).toMatch(/^(MIT|MPL-2\.0|Apache-2\.0|ISC|BSD-\d-Clause)$/);
  }
  expect(billOfMaterials('1.2.3')).toBe(billOfMaterials('1.2.3'));
});

const REGISTRY = 'https://registry.npmjs.org/';
const isOther = (cpu: string[]) => !cpu.includes('x64') && !cpu.includes('arm64');

describe('the lock file', () => {
  const lock = JSON.parse(read('package-lock.json'));
  const packages = Object.entries<Record<string, unknown>>(lock.packages).filter(([path]) => path);

  it('asks for exactly the versions of package.json', () => {
    expect(lock.packages['']).toMatchObject({ dependencies, devDependencies });
    for (const [name, version] of Object.entries<string>({ ...dependencies, ...devDependencies })) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
      expect(lock.packages[`node_modules/${name}`].version, name).toBe(version);
    }
  });

  it('takes no package from elsewhere than the registry', () => {
    const odd = packages.filter(
      ([, { resolved, link }]) =>
        link || !String(resolved ?? 'https://registry.npmjs.org/').startsWith(REGISTRY),
    );
    expect(odd.map(([path]) => path)).toEqual([]);
  });

  it('knows every package by its hash, but for other systems’ own binaries', () => {
    const odd = packages.filter(
      ([, { integrity, inBundle, optional, os = [], cpu = [] }]) =>
        !inBundle &&
        !/^sha512-/.test(String(integrity)) &&
        // Linux builds the packages, on x64 here and on ARM64 at Mozilla.
        !(optional && (!(os as string[]).includes('linux') || isOther(cpu as string[]))),
    );
    expect(odd.map(([path]) => path)).toEqual([]);
  });

  it('no package’s own script runs when it is installed', () => {
    expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m);
    const scripts = packages.filter(([, { hasInstallScript }]) => hasInstallScript);
    // Both work without: esbuild checks its binary, spawn-sync is for Node before 0.12.
    expect([...new Set(scripts.map(([path]) => path.replace(/.*node_modules\//, '')))]).toEqual([
      'esbuild',
      'spawn-sync',
    ]);
  });
});
