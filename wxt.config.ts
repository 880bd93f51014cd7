import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { phoneMetadata } from './build/phone-metadata.ts';
import { contractChecks } from './contract-checks.ts';
import { TABLES } from './lib/texts/tables.ts';

/** What would weigh on every PowerSchool page, and what stands in its place there. */
const LIGHTER: Record<string, string> = {
  // Two calls that are alike in both browsers need no polyfill (3 KB); the worker keeps it.
  'wxt/browser': './lib/content/browser.ts',
  'wxt/utils/content-script-context': './lib/content/instance-handover.ts',
  // The contracts are checked there by what the build made of their schemas.
  'zod/mini': './lib/content/zod.ts',
  // The list of the pages that it runs on stands in the manifest.
  '../lib/contracts/sites.ts': './lib/content/sites.ts',
};

/** Views in `page-tools.js` are drawn by the content script's Preact. */
const SHARED: Record<string, string> = {
  preact: './components/sidebar/shared-preact.ts',
  'preact/jsx-runtime': './components/sidebar/shared-preact.ts',
};

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  imports: false,
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    // activeTab: so that the popup knows the host of the tab it is opened over, and nothing of other tabs.
    permissions: ['activeTab', 'storage', 'scripting'],
    host_permissions: ['https://*.powerschool.com/*'],
    // Districts run PowerSchool under their own names: asked for one host at a time, in a click.
    optional_host_permissions: ['https://*/*'],
    // Firefox reads its policies without a schema, and warns of the key.
    ...(browser !== 'firefox' && { storage: { managed_schema: 'managed-schema.json' } }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'kinlink@kinlink.example',
          strict_min_version: '128.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
  hooks: {
    'build:publicAssets': (_, files) => {
      for (const [name, languages] of Object.entries(TABLES))
        for (const [language, table] of Object.entries(languages))
          files.push({
            relativeDest: `texts/${name}.${language}.json`,
            contents: JSON.stringify(table),
          });
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      const only = (type: string) => entrypoints.every((entrypoint) => entrypoint.type === type);
      const inPlace = only('content-script') ? LIGHTER : only('unlisted-script') ? SHARED : null;
      if (!inPlace) return;
      config.plugins ??= [];
      if (inPlace === LIGHTER) config.plugins.unshift(contractChecks());
      config.plugins.unshift({
        name: 'kinlink:lighter',
        enforce: 'pre',
        resolveId: (id) => {
          const other =
            inPlace[id.replace('@wxt-dev/webextension-polyfill/browser', 'wxt/browser')];
          return other ? fileURLToPath(new URL(other, import.meta.url)) : null;
        },
      });
    },
  },
  vite: () => ({
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
    plugins: [phoneMetadata()],
    // Terser takes 4 % more than esbuild does off what every PowerSchool page loads.
    build: {
      target: ['chrome120', 'firefox128'],
      // It would bring a network call into Kinlink's own pages, for browsers older than these.
      modulePreload: { polyfill: false },
      minify: 'terser',
      terserOptions: {
        ecma: 2020,
        compress: { passes: 3, toplevel: true, pure_getters: true, keep_fargs: false },
        mangle: { toplevel: true },
      },
    },
  }),
});
