import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { UserConfig } from 'vite';
import { defineConfig } from 'wxt';
import { PAGE_LINKS } from './lib/contracts/page-addresses.ts';
import { CONTENT_SCRIPT, STOCK_MATCHES } from './lib/contracts/sites.ts';
import { TEXT_TABLES } from './lib/texts/tables.ts';

/** What Kinlink's own pages and its worker may load: their own files, and nothing from anywhere else. */
const PAGE_POLICY = [
  "default-src 'none'",
  // Its scripts. The worker is one of them.
  "script-src 'self'",
  "style-src 'self'",
  // Its icon.
  "img-src 'self'",
  // Its sentences, which are JSON files of the package.
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The pages of the make-believe school stand at PowerSchool's own addresses, so that Kinlink knows them by these. */
const PRACTICE_PAGES = (['contact', 'student-contacts'] as const).map(
  (name) => `admin/${PAGE_LINKS[name].path}`,
);

/** Puts the school's page, which is built once, at each of its addresses. */
function placePracticePages(folder: string): void {
  const built = join(folder, 'practice-school.html');
  for (const page of PRACTICE_PAGES) {
    mkdirSync(dirname(join(folder, page)), { recursive: true });
    copyFileSync(built, join(folder, page));
  }
}

/** Lets an entry point use WXT's own `browser`: undoes the alias that the polyfill's module sets. */
function withoutPolyfill({ resolve }: UserConfig): void {
  if (resolve?.alias && 'wxt/browser' in resolve.alias)
    resolve.alias = Object.fromEntries(
      Object.entries(resolve.alias).filter(([from]) => from !== 'wxt/browser'),
    );
}

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  imports: false,
  manifest: ({ browser, command }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    // tests/e2e/reviewed-manifests.ts lists what the built manifests hold; the README gives the same reasons.
    permissions: [
      // Tells the popup the host of the tab it is opened over, and nothing of other tabs.
      'activeTab',
      // Wakes the worker, so that what it knows of people is forgotten in time.
      'alarms',
      // Settings and hashes of some answers on disk, open tasks in memory.
      'storage',
      // Loads the second part of Kinlink's own code into a PowerSchool tab when it is needed.
      'scripting',
    ],
    // Each browser has a page on which the registrar changes these keys.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+L' } },
      'next-button': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_nextButton__',
      },
      'move-sidebar': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_moveSidebar__',
      },
    },
    // The sites it works on. Its script runs on six admin paths only.
    host_permissions: ['https://*.powerschool.com/*'],
    content_scripts: [{ matches: STOCK_MATCHES, run_at: 'document_idle', js: [CONTENT_SCRIPT] }],
    // Districts run PowerSchool under their own names: asked for one host at a time, in a click.
    optional_host_permissions: ['https://*/*'],
    // The development server loads scripts from localhost, so it keeps WXT's own policy.
    ...(command === 'build' && { content_security_policy: { extension_pages: PAGE_POLICY } }),
    // The oldest browsers that the code is compiled for; see `target` below.
    ...(browser !== 'firefox' && { minimum_chrome_version: '120' }),
    // Private windows share no tasks with normal ones: a worker of their own in Chromium, which Firefox does not have.
    incognito: browser === 'firefox' ? 'not_allowed' : 'split',
    // Firefox reads its policies without a schema, and warns of the key.
    ...(browser !== 'firefox' && { storage: { managed_schema: 'managed-schema.json' } }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'kinlink@kinlink.example',
          strict_min_version: '140.0',
          // The first version that shows this to the user: Kinlink collects nothing.
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
  hooks: {
    'build:done': ({ config }) => placePracticePages(config.outDir),
    'build:publicAssets': (_, files) => {
      for (const [name, languages] of Object.entries(TEXT_TABLES))
        for (const [language, table] of Object.entries(languages))
          files.push({
            relativeDest: `texts/${name}.${language}.json`,
            contents: JSON.stringify(table),
          });
    },
    // The polyfill is 2.4 KB gzipped on every PowerSchool page, for two calls that are alike in all browsers.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ name }) => CONTENT_SCRIPT === `${name}.js`)) withoutPolyfill(config);
    },
  },
  vite: () => ({
    // Calls of `h` are smaller than those of Preact's JSX runtime, which would come into the page besides.
    esbuild: {
      jsx: 'transform',
      jsxFactory: 'h',
      jsxFragment: 'Fragment',
      jsxInject: "import { Fragment, h } from 'preact'",
    },
    // Terser takes 4 % more than esbuild does off what every PowerSchool page loads.
    build: {
      target: ['chrome120', 'firefox140'],
      // It would bring a network call into Kinlink's own pages, for browsers older than these.
      modulePreload: { polyfill: false },
      minify: 'terser',
      terserOptions: {
        ecma: 2020,
        compress: {
          passes: 3,
          toplevel: true,
          pure_getters: true,
          // Drops calls of built-in functions whose answer is not used, and moves only the simplest functions to their calls.
          builtins_pure: true,
          inline: 1,
          keep_fargs: false,
        },
        mangle: { toplevel: true },
      },
    },
  }),
});
