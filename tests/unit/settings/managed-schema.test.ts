import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { KEYS } from '../../../lib/contracts/policy.ts';
import { managedSchema, SCHEMA } from '../../run/managed-schema.ts';

it('is in step with the policy (else: npm run schema)', () => {
  expect(readFileSync(SCHEMA, 'utf8')).toBe(managedSchema());
});

type Schema = {
  type: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  additionalProperties?: Schema;
};
const all = (schema: Schema): Schema[] => [
  schema,
  ...Object.values(schema.properties ?? {}).flatMap(all),
  ...(schema.items ? all(schema.items) : []),
  ...(schema.additionalProperties ? all(schema.additionalProperties) : []),
];

it('says no more than Chromium understands: one type each, no additional keys at the top', () => {
  const schema: Schema = JSON.parse(managedSchema());
  expect(schema.type).toBe('object');
  expect(schema).not.toHaveProperty('additionalProperties');
  expect(Object.keys(schema.properties ?? {})).toEqual(KEYS);
  for (const one of all(schema)) {
    expect(['object', 'array', 'string', 'integer', 'boolean']).toContain(one.type);
    expect([
      'title',
      'description',
      'type',
      'enum',
      'minimum',
      'maximum',
      'items',
      'properties',
      'additionalProperties',
    ]).toEqual(expect.arrayContaining(Object.keys(one)));
  }
});

it('says of a list what is in it, and not what is checked on the options page', () => {
  const { properties } = JSON.parse(managedSchema());
  for (const { type, description } of Object.values<Record<string, string>>(properties))
    if (type === 'array') expect(description).not.toMatch(/you check|checked/i);
  expect(properties.featuresOff.title).toBe('Parts that are switched off');
});
