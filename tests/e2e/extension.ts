/** Kinlink's options page, the browser's own page of extensions, and IT's policies. */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { EXTENSION, idOf } from './chromium.ts';
import { workerOf } from './worker.ts';

/** A copy of the build with an id of its own, so that its policies touch no other test. */
export function ownCopy(): { folder: string; id: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'kinlink-build-'));
  cpSync(EXTENSION, folder, { recursive: true });
  return { folder, id: idOf(folder), remove: () => rmSync(folder, { recursive: true }) };
}

/** Debian's Chromium and most others read policies here. */
const POLICIES = '/etc/chromium/policies/managed';

/**
 * Sets managed storage for a copy of the build as IT does, by a policy file that the browser reads at its start.
 * Where that file can't be written, the copy is patched to read the values.
 * @returns how to remove it, and the reason when it was patched
 */
export function setManaged(
  { id, folder }: { id: string; folder: string },
  values: Record<string, unknown>,
): { remove: () => void; pretended?: string } {
  const file = join(POLICIES, `kinlink-test-${id}.json`);
  try {
    mkdirSync(POLICIES, { recursive: true });
    writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [id]: values } } }));
    return { remove: () => rmSync(file, { force: true }) };
  } catch (reason) {
    const chunks = readdirSync(join(folder, 'chunks')).map((name) => join('chunks', name));
    const given = JSON.stringify(values);
    const pretend = `for (const api of [globalThis.chrome, globalThis.browser])
      if (api) api.storage.managed.get = (_, then) => then ? then(${given}) : Promise.resolve(${given});`;
    for (const name of ['background.js', ...chunks]) {
      const script = join(folder, name);
      const code = readFileSync(script, 'utf8');
      writeFileSync(script, `${pretend}\n${code}`);
    }
    return { remove: () => {}, pretended: `${POLICIES} can’t be written here: ${String(reason)}` };
  }
}

/** Kinlink's id in a running browser. */
const runningId = async (context: BrowserContext): Promise<string> =>
  new URL((await workerOf({ context })).url()).host;

/** Kinlink's options page in a tab of its own. */
export async function openOptions(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${await runningId(context)}/options.html`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

/**
 * Grants or revokes a site on the browser's own page of extensions, by the call that its switch makes. Add site then
 * needs no permission dialog, which a headless browser can't show.
 */
export async function onExtensionsPage(
  context: BrowserContext,
  what: 'addHostPermission' | 'removeHostPermission',
  host: string,
): Promise<void> {
  const id = await runningId(context);
  const page = await context.newPage();
  await page.goto(`chrome://extensions/?id=${id}`);
  const failed = await page.evaluate(
    ([id, call, pattern]) =>
      new Promise<string | undefined>((resolve) => {
        const { chrome } = globalThis as unknown as {
          chrome: {
            runtime: { lastError?: { message: string } };
            developerPrivate: Record<
              string,
              (id: string, pattern: string, then: () => void) => void
            >;
          };
        };
        chrome.developerPrivate[call]?.(id, pattern, () =>
          resolve(chrome.runtime.lastError?.message),
        );
      }),
    [id, what, `https://${host}/*`] as const,
  );
  if (failed) throw new Error(failed);
  await page.close();
}
