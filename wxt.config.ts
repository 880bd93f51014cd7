import type { UserConfig } from 'vite';
import { defineConfig } from 'wxt';
import { TABLES } from './lib/texts/tables.ts';

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
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    // activeTab: so that the popup knows the host of the tab it is opened over, and nothing of other tabs.
    // alarms: wakes the worker, so that what it knows of people is forgotten in time.
    permissions: ['activeTab', 'alarms', 'storage', 'scripting'],
    host_permissions: ['https://*.powerschool.com/*'],
    // Districts run PowerSchool under their own names: asked for one host at a time, in a click.
    optional_host_permissions: ['https://*/*'],
    // Private windows share no tasks with normal ones: a worker of their own in Chromium, which Firefox does not have.
    incognito: browser === 'firefox' ? 'not_allowed' : 'split',
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
    // The polyfill is 2.4 KB gzipped on every PowerSchool page, for two calls that are alike in all browsers.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ type }) => type === 'content-script')) withoutPolyfill(config);
    },
  },
  vite: () => ({
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
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
