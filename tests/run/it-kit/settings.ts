/** The district's settings as the kit's files need them: names, words and kinds, from the managed schema. */
import type { Key, Policy } from '../../../lib/contracts/policy.ts';
import { managedSchema } from '../managed-schema.ts';

/** One setting, as the managed schema describes it. */
export interface Setting {
  name: Key;
  title: string;
  description: string;
  type: 'string' | 'integer' | 'boolean' | 'array' | 'object';
  enum?: string[];
  minimum?: number;
  maximum?: number;
}

/** All settings, in the order of the schema. */
export function settings(): Setting[] {
  const { properties } = JSON.parse(managedSchema()) as {
    properties: Record<Key, Omit<Setting, 'name'>>;
  };
  return Object.entries(properties).map(([name, schema]) => ({ ...schema, name: name as Key }));
}

/** Who the kit is for: the ids that the stores gave, and the district's values. */
export interface District {
  chromeId: string;
  edgeId: string;
  firefoxId: string;
  policy: Partial<Policy>;
  /** The site of the district's PowerSchool, as the browsers' policies write hosts. */
  site: string;
}

/** A browser by Chromium's rules: its name, its places, its store. */
export interface ChromiumBrowser {
  name: string;
  id: string;
  /** Below `Software\Policies` in the registry. */
  registry: string;
  /** The domain of its preferences on a Mac. */
  domain: string;
  updateUrl: string;
  /** How its ExtensionSettings pin the toolbar button. */
  pinned: Readonly<Record<string, string>>;
}

/** Chrome and Edge. */
export const chromiumBrowsers = ({ chromeId, edgeId }: District): ChromiumBrowser[] => [
  {
    name: 'chrome',
    id: chromeId,
    registry: 'Google\\Chrome',
    domain: 'com.google.Chrome',
    updateUrl: 'https://clients2.google.com/service/update2/crx',
    pinned: { toolbar_pin: 'force_pinned' },
  },
  {
    name: 'edge',
    id: edgeId,
    registry: 'Microsoft\\Edge',
    domain: 'com.microsoft.Edge',
    updateUrl: 'https://edge.microsoft.com/extensionwebstorebase/v1/crx',
    pinned: { toolbar_state: 'force_shown' },
  },
];

/** The first release. A browser with an older copy turns it off until it is updated. */
const MINIMUM_VERSION = '1.0.0';

/** The entry of ExtensionSettings that installs Kinlink, pins it, and lets it work on PowerSchool. */
export const installation = ({ updateUrl, pinned }: ChromiumBrowser, site: string) => ({
  installation_mode: 'force_installed',
  update_url: updateUrl,
  ...pinned,
  minimum_version_required: MINIMUM_VERSION,
  runtime_allowed_hosts: [site],
});

/** A value as one line of ASCII. Lists and tables are JSON, as Chromium reads them from the registry. */
export const asText = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : JSON.stringify(value).replace(
        /[\u0080-\uffff]/g,
        (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
      );

/** JSON as the kit's files hold it. */
export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
