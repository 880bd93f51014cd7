import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LARGEST, readFile, writeFile } from '../../../lib/options/policy-file.ts';
import { DEFAULT_POLICY } from '../../../lib/policy.ts';

it('takes back what it wrote', () => {
  const file = writeFile(DEFAULT_POLICY);
  expect(readFile(file)).toEqual({ is: 'policy', policy: DEFAULT_POLICY, refused: [] });
  expect(readFile(`\uFEFF${file}`).is).toBe('policy');
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
  [`"${'x'.repeat(LARGEST)}"`, 'too-large'],
] as const)('%.40s is %s', (text, is) => {
  expect(readFile(text).is).toBe(is);
});

it('uses what is right of a file and lists the rest', () => {
  expect(readFile('{"username": "local-part", "retire": "burn", "colour": "red"}')).toEqual({
    is: 'policy',
    policy: { username: 'local-part' },
    refused: [
      { key: 'retire', why: 'wrong' },
      { key: 'colour', why: 'unknown' },
    ],
  });
});

it('never throws on a file of anything', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => Boolean(readFile(text).is)));
});
