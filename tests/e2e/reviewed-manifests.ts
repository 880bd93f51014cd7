/**
 * What the built manifests hold. A change here is a change of what a browser allows Kinlink to do: give the reason
 * in `wxt.config.ts` and in the README's table of permissions.
 */

const ADMIN_PATHS = [
  '',
  '?*',
  'home.html*',
  'contacts/*',
  'students/contacts.html*',
  'students/accessaccounts.html*',
];

const SHARED = {
  manifest_version: 3,
  name: '__MSG_name__',
  description: '__MSG_description__',
  icons: {
    16: 'icon/16.png',
    32: 'icon/32.png',
    48: 'icon/48.png',
    96: 'icon/96.png',
    128: 'icon/128.png',
  },
  default_locale: 'en',
  permissions: ['activeTab', 'alarms', 'storage', 'scripting'],
  host_permissions: ['https://*.powerschool.com/*'],
  // A district's own site is granted only by the registrar's click on Add site.
  optional_host_permissions: ['https://*/*'],
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
      "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  },
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
  action: { default_title: 'Kinlink', default_popup: 'popup.html' },
  options_ui: { open_in_tab: true, page: 'options.html' },
  // In the top frame only, and in no page about:blank or data:.
  content_scripts: [
    {
      matches: ADMIN_PATHS.map((path) => `https://*.powerschool.com/admin/${path}`),
      run_at: 'document_idle',
      js: ['powerschool.js'],
    },
  ],
};

/** The reviewed manifest of each build, but for the version. Neither exposes a file or takes messages from others. */
export const REVIEWED = {
  'chrome-mv3': {
    ...SHARED,
    minimum_chrome_version: '120',
    incognito: 'split',
    background: { type: 'module', service_worker: 'background.js' },
    storage: { managed_schema: 'managed-schema.json' },
  },
  'firefox-mv3': {
    ...SHARED,
    incognito: 'not_allowed',
    background: { type: 'module', scripts: ['background.js'] },
    browser_specific_settings: {
      gecko: {
        id: 'kinlink@kinlink.example',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  },
} as const;
