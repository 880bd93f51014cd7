/** Every picture of the icon is made from the one drawing, and the logo on Kinlink's pages is the same. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { DRAWING, drawingMark, PICTURES, readPicture, withMark } from '../../run/icon-files.ts';
import { ROOT } from '../../run/prepare.mjs';

const read = (path: string) => readFileSync(`${ROOT}${path}`);

it.each(Object.entries(PICTURES))('%s is the drawing at %d pixels', (path, size) => {
  expect(readPicture(read(path))).toEqual({ width: size, height: size, mark: drawingMark() });
});

it('no other picture is in the package', () => {
  const packed = readdirSync(`${ROOT}public/icon`).map((name) => `public/icon/${name}`);
  expect(packed.filter((path) => !Object.hasOwn(PICTURES, path))).toEqual([]);
});

it('a picture of another drawing is noticed', () => {
  const png = withMark(read('public/icon/16.png'), 'another');
  expect(readPicture(png).mark).toBe('another');
  // The smallest PNG: a picture that was never marked.
  const plain = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=',
    'base64',
  );
  expect(readPicture(plain)).toEqual({ width: 1, height: 1, mark: '' });
});

it('the logo on Kinlink’s own pages has the same rings', () => {
  const ringsIn = (text: string) =>
    [...text.matchAll(/<path d="(M1[37] [^"]+)"/g)].map(([, d]) => d);
  const rings = ringsIn(readFileSync(DRAWING, 'utf8'));
  expect(rings).toHaveLength(2);
  for (const path of ['components/shared/icons.tsx', 'entrypoints/popup/index.html'])
    expect(ringsIn(read(path).toString()), path).toEqual(rings);
});
