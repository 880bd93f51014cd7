/** Each page that Kinlink serves has example addresses, a row in docs/pages.md, and a fixture. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { EXAMPLE_URLS } from '../../../lib/contracts/page-addresses.ts';
import { PAGE_DEFINITIONS } from '../../../lib/powerschool/pages.ts';

const ROOT = new URL('../../../', import.meta.url).pathname;
const rows = readFileSync(`${ROOT}docs/pages.md`, 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('|'));

it.each(Object.entries(EXAMPLE_URLS))(
  '%s has example addresses, a row and a fixture',
  (kind, examples) => {
    expect(Object.keys(PAGE_DEFINITIONS)).toContain(kind);
    expect(examples).not.toEqual([]);
    const own = rows.filter((row) => row.split('|')[1]?.includes(`(\`${kind}\`)`));
    expect(own).not.toEqual([]);
    for (const row of own) {
      const fixture = /`(tests\/powerschool\/pages\/[\w.-]+)`/.exec(row)?.[1];
      expect(fixture && existsSync(ROOT + fixture)).toBe(true);
      const paths = [...(row.split('|')[2] ?? '').matchAll(/`(\/admin\/[^`]*)`/g)];
      expect(paths).not.toEqual([]);
      for (const [, path = ''] of paths)
        expect(examples.map((address) => new URL(address).pathname)).toContain(path);
    }
  },
);

it('only pages that Kinlink serves have example addresses', () => {
  expect(Object.keys(EXAMPLE_URLS)).toEqual(Object.keys(PAGE_DEFINITIONS));
});
