/** The kit's JSON files: Google Admin, Linux, Firefox, and the entries that install Kinlink. */
import { chromiumBrowsers, type District, installation, json } from './settings.ts';

const SIGNED_FIREFOX = 'https://addons.mozilla.org/firefox/downloads/latest/kinlink/latest.xpi';

/** Google's Admin console wants each value in a table of its own. */
const googleAdmin = ({ policy }: District) =>
  Object.fromEntries(Object.entries(policy).map(([name, value]) => [name, { Value: value }]));

const firefox = ({ firefoxId, policy }: District) => ({
  policies: {
    ExtensionSettings: {
      [firefoxId]: {
        installation_mode: 'force_installed',
        install_url: SIGNED_FIREFOX,
        default_area: 'navbar',
        private_browsing: false,
      },
    },
    '3rdparty': { Extensions: { [firefoxId]: policy } },
  },
});

/** Each file's text by its path in the kit. */
export function jsonFiles(district: District): [string, string][] {
  const files: [string, string][] = [
    ['google-admin.json', json(googleAdmin(district))],
    ['firefox/policies.json', json(firefox(district))],
  ];
  for (const browser of chromiumBrowsers(district)) {
    const { name, id } = browser;
    const settings = { [id]: installation(browser, district.site) };
    files.push(
      [`extension-settings-${name}.json`, json(settings)],
      [
        `linux/${name}.json`,
        json({
          ExtensionSettings: settings,
          '3rdparty': { extensions: { [id]: district.policy } },
        }),
      ],
    );
  }
  return files;
}
