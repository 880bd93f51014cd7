/** What the stores ask: short enough, complete, and the same as the manifest. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { REVIEWED } from '../../e2e/reviewed-manifests.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const read = (path: string) => readFileSync(ROOT + path, 'utf8').trim();

/** The least and the most characters of each text, in every store. */
const LENGTHS = {
  'name.txt': [3, 45],
  'summary.txt': [20, 132],
  'description.txt': [250, 10_000],
  'single-purpose.txt': [20, 1000],
} as const;

describe.each(['en', 'es'])('the texts in %s', (language) => {
  it('are all there, and fit', () => {
    expect(readdirSync(`${ROOT}store/${language}`).sort()).toEqual(Object.keys(LENGTHS).sort());
    for (const [file, [least, most]] of Object.entries(LENGTHS)) {
      const { length } = read(`store/${language}/${file}`);
      expect(length, file).toBeGreaterThanOrEqual(least);
      expect(length, file).toBeLessThanOrEqual(most);
    }
  });

  it('name and summary are those of the manifest', () => {
    const { name, description } = JSON.parse(read(`public/_locales/${language}/messages.json`));
    expect(read(`store/${language}/name.txt`)).toBe(name.message);
    expect(read(`store/${language}/summary.txt`)).toBe(description.message);
  });

  it('say that Kinlink is not PowerSchool’s, and was not tried on a real server', () => {
    const description = read(`store/${language}/description.txt`);
    expect(description).toMatch(
      /is not made, endorsed or supported by|no lo hace, respalda ni apoya/,
    );
    expect(description).toMatch(/not on a real server|no con un servidor real/);
  });

  it('have the same parts in both languages', () => {
    const shape = (text: string) =>
      text.split('\n').map((line) => (line === '' ? '' : line.startsWith('•') ? '•' : 'text'));
    expect(shape(read(`store/${language}/description.txt`))).toEqual(
      shape(read('store/en/description.txt')),
    );
  });
});

it('every permission of the manifests has its reason, and no other', () => {
  const reasons = Object.entries<string>(JSON.parse(read('store/permissions.json')));
  const asked = Object.values(REVIEWED).flatMap((manifest) => [
    ...manifest.permissions,
    ...manifest.host_permissions,
    ...manifest.optional_host_permissions,
  ]);
  expect(reasons.map(([name]) => name).sort()).toEqual([...new Set(asked)].sort());
  for (const [name, reason] of reasons) {
    expect(reason.length, name).toBeGreaterThan(80);
    expect(reason.length, name).toBeLessThanOrEqual(1000);
  }
});
