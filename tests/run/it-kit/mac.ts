/** Configuration profiles for Macs, one for each browser. */
import { createHash } from 'node:crypto';
import { escapeXml } from './group-policy.ts';
import { type ChromiumBrowser, chromiumBrowsers, type District, installation } from './settings.ts';

/** A value as a property list writes it. */
function plist(value: unknown, indent: string): string {
  if (typeof value === 'string') return `${indent}<string>${escapeXml(value)}</string>`;
  if (typeof value === 'number') return `${indent}<integer>${value}</integer>`;
  if (typeof value === 'boolean') return `${indent}<${value} />`;
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.length === 0) return `${indent}<array />`;
    return [
      `${indent}<array>`,
      ...value.map((part) => plist(part, inner)),
      `${indent}</array>`,
    ].join('\n');
  }
  const lines = Object.entries(value as object).flatMap(([name, part]) => [
    `${inner}<key>${escapeXml(name)}</key>`,
    plist(part, inner),
  ]);
  return lines.length === 0
    ? `${indent}<dict />`
    : [`${indent}<dict>`, ...lines, `${indent}</dict>`].join('\n');
}

/** An id that is always the same for the same name, so that a new profile replaces the last one. */
function uuidOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex').toUpperCase();
  const groups = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
  ];
  return [...groups, hex.slice(20, 32)].join('-');
}

const payload = (type: string, identifier: string, content: object) => ({
  PayloadType: type,
  PayloadVersion: 1,
  PayloadIdentifier: identifier,
  PayloadUUID: uuidOf(identifier),
  ...content,
});

function profile(browser: ChromiumBrowser, { policy, site }: District): string {
  const { name, domain, id } = browser;
  const identifier = `org.kinlink.${name}`;
  const content = payload('Configuration', identifier, {
    PayloadDisplayName: `Kinlink in ${name === 'edge' ? 'Edge' : 'Chrome'}`,
    PayloadScope: 'System',
    PayloadContent: [
      payload(domain, `${identifier}.install`, {
        ExtensionSettings: { [id]: installation(browser, site) },
      }),
      payload(`${domain}.extensions.${id}`, `${identifier}.settings`, policy),
    ],
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
    '<plist version="1.0">',
    plist(content, ''),
    '</plist>',
    '',
  ].join('\n');
}

/** Each file's text by its path in the kit. */
export const macFiles = (district: District): [string, string][] =>
  chromiumBrowsers(district).map((browser) => [
    `mac/kinlink-${browser.name}.mobileconfig`,
    profile(browser, district),
  ]);
