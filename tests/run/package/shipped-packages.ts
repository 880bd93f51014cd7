/** The npm packages whose code is in the extension, and their license texts. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** WXT adds a few lines of its own to each script, so its license belongs into the extension too. */
const BUILT_IN = ['@wxt-dev/browser', 'wxt'];

interface Locked {
  version: string;
  license: string;
  integrity: string;
  dependencies?: Record<string, string>;
}

/** A package of the lock file, by its name. */
export interface ShippedPackage extends Locked {
  name: string;
}

const readJson = (path: string) => JSON.parse(readFileSync(ROOT + path, 'utf8'));

/** The packages in `dependencies`, what these depend on, and WXT; in the order of their names. */
export function shippedPackages(): ShippedPackage[] {
  const { packages } = readJson('package-lock.json') as { packages: Record<string, Locked> };
  const names = new Set<string>();
  const add = (name: string): void => {
    if (names.has(name)) return;
    names.add(name);
    for (const next of Object.keys(packages[`node_modules/${name}`]?.dependencies ?? {})) add(next);
  };
  for (const name of Object.keys(readJson('package.json').dependencies)) add(name);
  return [...names, ...BUILT_IN].sort().map((name) => {
    const locked = packages[`node_modules/${name}`];
    if (!locked) throw new Error(`The lock file has no ${name}.`);
    return { ...locked, name };
  });
}

const LICENSE_FILES = ['LICENSE', 'LICENSE.md', 'LICENSE.Apache'];

/** @wxt-dev/browser comes without a license file; its author's is WXT's. */
const LICENSE_OF: Readonly<Record<string, string>> = { '@wxt-dev/browser': 'wxt' };

function licenseText(name: string): string {
  const folder = `${ROOT}node_modules/${LICENSE_OF[name] ?? name}/`;
  const files = LICENSE_FILES.filter((file) => existsSync(folder + file));
  if (files.length === 0) throw new Error(`${name} has no license file.`);
  return files.map((file) => readFileSync(folder + file, 'utf8').trim()).join('\n\n');
}

/** The text of `public/licenses.txt`: Kinlink's license, then that of each package in it. */
export function licenseNotices(): string {
  const notices = shippedPackages().map(({ name, version, license }) =>
    [`${name} ${version} (${license})`, `https://www.npmjs.com/package/${name}`, licenseText(name)]
      .join('\n\n')
      .replaceAll('\r\n', '\n'),
  );
  const own = `Kinlink\n\n${readFileSync(`${ROOT}LICENSE`, 'utf8').trim()}`;
  return `${[own, ...notices].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
