import { describe, expect, it } from 'vitest';
import {
  agree,
  phoneKey,
  phoneWords,
  placeKey,
} from '../../../../lib/rules/values/phone-and-address-keys.ts';

describe('a phone', () => {
  const key = (number: string, extension = '') => phoneKey({ number, extension }, 'US');

  it.each(['(201) 555-0112', '201.555.0112', '+1 201 555 0112', 'cell 201 555 0112'])(
    '“%s” has the same key however it is typed',
    (number) => {
      expect(key(number)).toEqual({ number: '+12015550112', extension: '' });
    },
  );

  it('has its extension in the number or in a field of its own', () => {
    expect(key('201-555-0112 x7')).toEqual({ number: '+12015550112', extension: '7' });
    expect(key('201-555-0112', '7')).toEqual({ number: '+12015550112', extension: '7' });
    expect(key('201-555-0112 x7', '8').extension).toBe('7/8');
  });

  it('counts by its digits if the library rejects it, or by its words', () => {
    expect(key('55-01').number).toBe('5501');
    expect(key('ask Ana').number).toBe('ask ana');
    expect(key('').number).toBe('');
  });
});

it.each([
  ['(201) 555-0112 grandma Lucia', '', ['grandma', 'lucia']],
  ['201-555-0112', 'ask for Lupe', ['ask', 'for', 'lupe']],
  ['+1 201 555 0112', '', []],
  ['tel. 201-555-0112 ext. 21', 'x21', []],
  ['201-555-0112 (abuela José)', '', ['abuela', 'jose']],
])('“%s” and “%s” say in words: %j', (number, extension, words) => {
  expect(phoneWords({ number, extension })).toEqual(words);
});

describe('an address', () => {
  it('ignores abbreviations, and where the unit was typed', () => {
    const key = placeKey({ street: '1 Main Street Apt. 2B', zip: '07055-1234' });
    expect(key).toEqual(placeKey({ street: '1 main st', unit: '#2b', zip: '07055' }));
    expect(key).toMatchObject({ street: '1 main st', unit: '2b', zip: '07055' });
  });

  it.each([
    ['fl 2', '2nd floor'],
    ['apt 2 b', 'Unit 2B'],
  ])('“%s” and “%s” are one unit', (unit, other) => {
    const street = '1 Main St';
    expect(placeKey({ street, unit })).toEqual(placeKey({ street, unit: other }));
  });
});

it('agrees where both are equal or one is empty', () => {
  expect([agree('a', 'a'), agree('a', ''), agree('', 'b'), agree('a', 'b')]).toEqual([
    true,
    true,
    true,
    false,
  ]);
});
