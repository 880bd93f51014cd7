import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { SHORT_SET } from '../../short-set.ts';

const isThere = (path: string) =>
  existsSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)));

it('names files that are there, each once', () => {
  expect(SHORT_SET.filter((path) => !isThere(path))).toEqual([]);
  expect(new Set(SHORT_SET).size).toBe(SHORT_SET.length);
});

it('has both stories, the promises and both browsers', () => {
  for (const name of ['story', 'promises', 'firefox', 'update'])
    expect(SHORT_SET).toContain(`e2e/${name}.spec.ts`);
});
