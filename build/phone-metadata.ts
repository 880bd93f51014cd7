/**
 * Of what libphonenumber knows of each country, the part that reads a number: code, prefixes, pattern and lengths.
 * How numbers are written and what kind they are (half of the weight) Kinlink never asks.
 */
import type { MetadataJson } from 'libphonenumber-js/core';
import type { Plugin } from 'vite';

/** Places in a country's list, as the library's own `metadata.js` counts them. */
const FORMATS = 4;
const TYPES = 11;

/** The same metadata without formats and types: every number is read as before. */
export const readingOnly = (metadata: MetadataJson): MetadataJson => ({
  ...metadata,
  countries: Object.fromEntries(
    Object.entries(metadata.countries).map(([country, known]) => [
      country,
      (known as unknown[]).map((one, place) => (place === FORMATS || place === TYPES ? 0 : one)),
    ]),
  ) as MetadataJson['countries'],
});

/** For Vite: the library's metadata is cut down while it is built in. */
export const phoneMetadata = (): Plugin => ({
  name: 'kinlink:phone-metadata',
  transform(code, id) {
    if (!/libphonenumber-js\/metadata\.min\.json\.js$/.test(id)) return null;
    const metadata = JSON.parse(code.slice(code.indexOf('{'), code.lastIndexOf('}') + 1));
    return { code: `export default ${JSON.stringify(readingOnly(metadata))}`, map: null };
  },
});
