/** The schema of Chromium's managed storage, from that of the policy. */
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { KEYS, type Key, Policy } from '../../lib/contracts/policy.ts';
import { optionsEn } from '../../lib/texts/options/en.ts';

export const SCHEMA = fileURLToPath(new URL('../../public/managed-schema.json', import.meta.url));

type Json = { [key: string]: Json | Json[] | string | number | boolean };

/**
 * The keywords that Chromium's schema reader supports. It refuses an extension with any other, so Kinlink itself
 * checks the rest of the policy.
 */
const SUPPORTED = ['type', 'enum', 'minimum', 'maximum'];

function narrowed(schema: Json): Json {
  const { items, properties, additionalProperties } = schema;
  return {
    ...Object.fromEntries(Object.entries(schema).filter(([key]) => SUPPORTED.includes(key))),
    ...(items !== undefined && { items: narrowed(items as Json) }),
    ...(properties !== undefined && { properties: eachNarrowed(properties as Json) }),
    ...(typeof additionalProperties === 'object' && {
      additionalProperties: narrowed(additionalProperties as Json),
    }),
  };
}

const eachNarrowed = (table: Json): Json =>
  Object.fromEntries(Object.entries(table).map(([key, value]) => [key, narrowed(value as Json)]));

/** Where the options page has boxes to check, a policy has a list. */
const WORDS_FOR_LISTS: Partial<Record<Key, { label: string; hint: string }>> = {
  passwordClasses: {
    label: optionsEn.setting.passwordClasses.label,
    hint: 'At least one character of each kind in the list.',
  },
  leaveEmpty: {
    label: optionsEn.setting.leaveEmpty.label,
    hint: 'Kinlink writes “Leave empty” beside each field in the list.',
  },
  featuresOff: {
    label: 'Parts that are switched off',
    hint: 'Kinlink does not offer the parts in the list.',
  },
  worklistCounts: {
    label: optionsEn.setting.worklistCounts.label,
    hint: 'A parent is ready only when none of the things in the list is found.',
  },
};

/** The text of `public/managed-schema.json`. */
export function managedSchema(): string {
  const whole = narrowed(z.toJSONSchema(Policy, { io: 'input' }) as Json);
  const properties = whole.properties as Record<string, Json>;
  for (const key of KEYS) {
    const { label, hint } = WORDS_FOR_LISTS[key] ?? optionsEn.setting[key];
    properties[key] = {
      title: label,
      description: `${hint} ${optionsEn.takes[key]}`,
      ...properties[key],
    };
  }
  return `${JSON.stringify(whole, null, 2)}\n`;
}
