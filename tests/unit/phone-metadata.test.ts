import parsePhoneNumber, { type CountryCode, type MetadataJson } from 'libphonenumber-js/core';
import examples from 'libphonenumber-js/examples.mobile.json';
import metadata from 'libphonenumber-js/metadata.min.json';
import { expect, it } from 'vitest';
import { readingOnly } from '../../build/phone-metadata.ts';

const whole = metadata as unknown as MetadataJson;
const less = readingOnly(whole);

it('reads every country’s numbers as before, however they are written', () => {
  const countries = Object.entries(examples) as [CountryCode, string][];
  expect(countries.length).toBeGreaterThan(200);
  const read = (text: string, defaultCountry: CountryCode, known: MetadataJson) => {
    const found = parsePhoneNumber(text, { extract: false, defaultCountry }, known);
    return [found?.number, found?.isPossible(), found?.ext];
  };
  for (const [country, number] of countries) {
    const code = (whole.countries[country] as unknown[])[0];
    for (const text of [
      number,
      `0${number}`,
      `+${code} ${number} ext. 21`,
      `00${code}${number}`,
      `(${number.slice(0, 3)}) ${number.slice(3)}`,
      number.slice(0, -1),
    ])
      for (const home of ['US', 'MX', country] as const)
        expect(read(text, home, less), `${text} in ${home}`).toEqual(read(text, home, whole));
  }
});

it('weighs half', () => {
  expect(JSON.stringify(less).length).toBeLessThan(JSON.stringify(whole).length * 0.5);
});
