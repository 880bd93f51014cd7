import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { unzip, zipOf } from '../../run/package/zip.ts';

const text = (words: string) => Buffer.from(words);
const files = new Map([
  ['manifest.json', text('{}')],
  ['chunks/b.js', text('b '.repeat(500))],
  ['chunks/a.js', text('a')],
]);

it('the archive depends on names and contents alone, and not on their order', async () => {
  const other = new Map([...files].reverse());
  expect(await zipOf(other)).toEqual(await zipOf(files));
  // The bytes were written by Node 20, 22 and 24 alike.
  expect(
    createHash('sha256')
      .update(await zipOf(files))
      .digest('hex'),
  ).toBe('bff7d51f8e41e9a6dd614819f55384822848166b5748d00533827a1799329b8a');
});

it('the archive gives the files back, in the order of their names', async () => {
  const found = await unzip(await zipOf(files));
  expect([...found.keys()]).toEqual(['chunks/a.js', 'chunks/b.js', 'manifest.json']);
  for (const [path, content] of found) expect(Buffer.from(content)).toEqual(files.get(path));
});

it('no time of a build is in the archive', async () => {
  const archive = Buffer.from(await zipOf(new Map([['a', text('a')]])));
  // 1 January 1980, midnight, in the format of a zip file's header.
  expect([archive.readUInt16LE(10), archive.readUInt16LE(12)]).toEqual([0, 0b1_00001]);
});
