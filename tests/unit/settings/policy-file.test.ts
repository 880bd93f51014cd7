import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DEFAULT_POLICY, KEYS } from '../../../lib/contracts/policy.ts';
import {
  MAX_FILE_LENGTH,
  readPolicyFile,
  writePolicyFile,
} from '../../../lib/settings/policy-file.ts';

it('takes back what it wrote', () => {
  const file = writePolicyFile(DEFAULT_POLICY);
  expect(readPolicyFile(file)).toMatchObject({
    kind: 'policy',
    policy: DEFAULT_POLICY,
    refused: [],
  });
  expect(readPolicyFile(`\uFEFF${file}`).kind).toBe('policy');
});

it.each([
  ['', 'not-json'],
  ['username: email', 'not-json'],
  ['{"username": "email",}', 'not-json'],
  ['null', 'not-policy'],
  ['[]', 'not-policy'],
  ['{}', 'not-policy'],
  ['{"name": "x", "version": "1.0.0"}', 'not-policy'],
  ['{"username": "nickname"}', 'nothing'],
  [`"${'x'.repeat(MAX_FILE_LENGTH)}"`, 'too-large'],
] as const)('%.40s is %s', (text, is) => {
  expect(readPolicyFile(text).kind).toBe(is);
});

it('uses what is right of a file and lists the rest', () => {
  expect(readPolicyFile('{"username": "local-part", "retire": "burn", "colour": "red"}')).toEqual({
    given: { username: 'local-part', retire: 'burn', colour: 'red' },
    kind: 'policy',
    policy: { username: 'local-part' },
    refused: [
      { key: 'retire', why: 'wrong' },
      { key: 'colour', why: 'unknown' },
    ],
  });
});

it('never throws on a file of anything', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => Boolean(readPolicyFile(text).kind)),
  );
});

it('the example for IT is right, and the page beside it tells of every setting', () => {
  const docs = new URL('../../../docs/', import.meta.url);
  const example = readPolicyFile(readFileSync(new URL('policy-example.json', docs), 'utf8'));
  expect(example).toMatchObject({ kind: 'policy', refused: [] });
  expect(Object.keys((example as { policy: object }).policy)).toEqual(KEYS);
  const page = readFileSync(new URL('policy.md', docs), 'utf8');
  expect(KEYS.filter((key) => !page.includes(`| \`${key}\``))).toEqual([]);
});
