/** All files that IT needs to roll Kinlink out, made from the schema of the policy. */
import { groupPolicyFiles } from './group-policy.ts';
import { jsonFiles } from './json-files.ts';
import { macFiles } from './mac.ts';
import { registryFiles } from './registry.ts';
import { type District, settings } from './settings.ts';

/** Each file by its path in the kit. */
export const kitFiles = (district: District): Map<string, string | Buffer> =>
  new Map([
    ...jsonFiles(district),
    ...groupPolicyFiles(district, settings()),
    ...registryFiles(district),
    ...macFiles(district),
  ]);

/** The stand-ins for the ids in the kit of this repo. Kinlink is in no store yet. */
export const EXAMPLE_IDS = {
  chromeId: 'CHROME_EXTENSION_ID',
  edgeId: 'EDGE_EXTENSION_ID',
  firefoxId: 'kinlink@kinlink.example',
  site: 'https://*.powerschool.com',
} as const;
