import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { GROUPS, splitIntoBatches } from '../../mutation/groups.ts';
import { ROOT } from '../../run/prepare.mjs';

it.each(Object.entries(GROUPS))('every file of the group %s exists', (_, { files }) => {
  const paths = files();
  expect(paths.length).toBeGreaterThan(20);
  expect(paths.filter((path) => !existsSync(ROOT + path))).toEqual([]);
});

it('puts each file into exactly one batch', () => {
  const files = GROUPS.readers.files();
  const batches = splitIntoBatches(files, 300);
  expect(batches.length).toBeGreaterThan(1);
  expect(batches.flat()).toEqual(files);
});
