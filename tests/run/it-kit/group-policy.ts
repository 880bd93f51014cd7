/** Administrative templates for Group Policy: an ADMX file and its English ADML for each browser. */
import { type ChromiumBrowser, chromiumBrowsers, type District, type Setting } from './settings.ts';

const SCHEMA = 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions';
const HEAD = `<?xml version="1.0" encoding="utf-8"?>`;

/** Longer than any policy; Windows would otherwise cut a text at 1,023 characters. */
const LONGEST_TEXT = 1_048_576;

const BROWSER_NAMES: Readonly<Record<string, string>> = { chrome: 'Chrome', edge: 'Edge' };

export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Windows allows letters, digits and underscores in the name of a text. */
const choiceId = (name: string, choice: string): string => `${name}_${choice.replaceAll('-', '_')}`;

/** What a setting takes, as the editor of Group Policy asks for it. Lists and tables are asked for as JSON. */
function element({ name, type, enum: choices, minimum = 0, maximum = 0 }: Setting): string {
  if (choices)
    return [
      `          <enum id="${name}" valueName="${name}" required="true">`,
      ...choices.map(
        (choice) =>
          `            <item displayName="$(string.${choiceId(name, choice)})"><value><string>${choice}</string></value></item>`,
      ),
      '          </enum>',
    ].join('\n');
  if (type === 'integer')
    return `          <decimal id="${name}" valueName="${name}" minValue="${minimum}" maxValue="${maximum}" required="true" />`;
  return `          <text id="${name}" valueName="${name}" maxLength="${LONGEST_TEXT}" required="true" />`;
}

const key = ({ registry, id }: ChromiumBrowser) =>
  `Software\\Policies\\${registry}\\3rdparty\\extensions\\${id}\\policy`;

function policy(browser: ChromiumBrowser, setting: Setting): string {
  const { name, type } = setting;
  const isSwitch = type === 'boolean';
  const attributes = [
    `name="${name}" class="Both" displayName="$(string.${name})" explainText="$(string.${name}_explain)"`,
    `key="${key(browser)}"`,
    isSwitch ? `valueName="${name}"` : `presentation="$(presentation.${name})"`,
  ];
  return [
    `    <policy ${attributes.join(' ')}>`,
    '      <parentCategory ref="kinlink" />',
    '      <supportedOn ref="any" />',
    ...(isSwitch
      ? [
          '      <enabledValue><decimal value="1" /></enabledValue>',
          '      <disabledValue><decimal value="0" /></disabledValue>',
        ]
      : ['      <elements>', element(setting), '      </elements>']),
    '    </policy>',
  ].join('\n');
}

const admx = (browser: ChromiumBrowser, list: Setting[]): string =>
  [
    HEAD,
    `<policyDefinitions xmlns="${SCHEMA}" revision="1.0" schemaVersion="1.0">`,
    '  <policyNamespaces>',
    `    <target prefix="kinlink${browser.name}" namespace="Kinlink.Policies.${BROWSER_NAMES[browser.name]}" />`,
    '  </policyNamespaces>',
    '  <resources minRequiredRevision="1.0" />',
    '  <supportedOn>',
    '    <definitions><definition name="any" displayName="$(string.supported)" /></definitions>',
    '  </supportedOn>',
    '  <categories><category name="kinlink" displayName="$(string.category)" /></categories>',
    '  <policies>',
    ...list.map((setting) => policy(browser, setting)),
    '  </policies>',
    '</policyDefinitions>',
    '',
  ].join('\n');

const isJson = ({ type }: Setting) => type === 'array' || type === 'object';

function presentation(setting: Setting): string {
  const { name, type, title, enum: choices } = setting;
  const label = escapeXml(isJson(setting) ? `${title} (JSON)` : title);
  const control = choices
    ? `<dropdownList refId="${name}">${label}</dropdownList>`
    : type === 'integer'
      ? `<decimalTextBox refId="${name}">${label}</decimalTextBox>`
      : `<textBox refId="${name}"><label>${label}</label></textBox>`;
  return `      <presentation id="${name}">${control}</presentation>`;
}

function adml(browser: ChromiumBrowser, list: Setting[]): string {
  const product = BROWSER_NAMES[browser.name];
  const strings: [string, string][] = [
    ['category', `Kinlink in ${product}`],
    ['supported', `${product} 120 or newer`],
    ...list.flatMap((setting): [string, string][] => [
      [setting.name, setting.title],
      [
        `${setting.name}_explain`,
        isJson(setting) ? `${setting.description} Write it as JSON.` : setting.description,
      ],
      ...(setting.enum ?? []).map((choice): [string, string] => [
        choiceId(setting.name, choice),
        choice,
      ]),
    ]),
  ];
  return [
    HEAD,
    `<policyDefinitionResources xmlns="${SCHEMA}" revision="1.0" schemaVersion="1.0">`,
    `  <displayName>Kinlink in ${product}</displayName>`,
    '  <description>Settings of the browser extension Kinlink.</description>',
    '  <resources>',
    '    <stringTable>',
    ...strings.map(([id, text]) => `      <string id="${id}">${escapeXml(text)}</string>`),
    '    </stringTable>',
    '    <presentationTable>',
    ...list.filter(({ type }) => type !== 'boolean').map(presentation),
    '    </presentationTable>',
    '  </resources>',
    '</policyDefinitionResources>',
    '',
  ].join('\n');
}

/** Each file's text by its path in the kit. */
export const groupPolicyFiles = (district: District, list: Setting[]): [string, string][] =>
  chromiumBrowsers(district).flatMap((browser): [string, string][] => [
    [`windows/kinlink-${browser.name}.admx`, admx(browser, list)],
    [`windows/en-US/kinlink-${browser.name}.adml`, adml(browser, list)],
  ]);
