/** The pictures of README and the stores: all there, in the sizes that the stores take, and no other. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, it } from 'vitest';
import { readPicture } from '../../run/icon-files.ts';
import { sourceFiles } from '../../run/package/source-files.ts';
import { ROOT } from '../../run/prepare.mjs';
import { MOST_ANIMATION_BYTES, PICTURES } from '../../screenshots/picture-files.ts';

const FOLDERS = ['store/pictures', 'docs/pictures'];
const GIF_SIZE_OFFSET = 6;

const sizeOf = (path: string) => {
  const content = readFileSync(`${ROOT}${path}`);
  if (path.endsWith('.png')) {
    const { width, height } = readPicture(content);
    return { width, height };
  }
  expect(content.toString('latin1', 0, GIF_SIZE_OFFSET)).toBe('GIF89a');
  return {
    width: content.readUInt16LE(GIF_SIZE_OFFSET),
    height: content.readUInt16LE(GIF_SIZE_OFFSET + 2),
  };
};

it.each(Object.entries(PICTURES))('%s has the size that it is for', (path, size) => {
  expect(sizeOf(path)).toEqual(size);
});

it('an animation is small enough to open README with', () => {
  const animations = Object.keys(PICTURES).filter((path) => path.endsWith('.gif'));
  expect(animations.length).toBeGreaterThan(0);
  for (const path of animations)
    expect(readFileSync(`${ROOT}${path}`).length, path).toBeLessThan(MOST_ANIMATION_BYTES);
});

it('no other picture is left over', () => {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(`${ROOT}${folder}`, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => posix.join(parentPath.slice(ROOT.length), name)),
  );
  expect(files.sort()).toEqual(Object.keys(PICTURES).sort());
});

it.each(['README.md', 'store/README.md'])('%s names only pictures that are there', (path) => {
  const text = readFileSync(`${ROOT}${path}`, 'utf8');
  const images = [
    ...text.matchAll(
      /(?:src|srcset)="([^"]+)"|!\[[^\]]*\]\(([^)\s]+)\)|`([^`\s*]+\.(?:png|gif))`/g,
    ),
  ].map(
    ([, inTag, inLink, inCode]) => inCode ?? posix.join(posix.dirname(path), inTag ?? inLink ?? ''),
  );
  expect(images.length).toBeGreaterThan(0);
  expect(images.filter((image) => !existsSync(`${ROOT}${image}`))).toEqual([]);
});

it('README and the list for the stores name every picture', () => {
  const text = ['README.md', 'store/README.md']
    .map((path) => readFileSync(`${ROOT}${path}`, 'utf8'))
    .join('\n');
  const unnamed = Object.keys(PICTURES).filter(
    (path) => !text.includes(path) && !text.includes(path.replace('/es/', '/en/')),
  );
  expect(unnamed).toEqual([]);
});

it('every picture is in the source package, so that its tests find what README names', () => {
  expect(sourceFiles(ROOT)).toEqual(expect.arrayContaining(Object.keys(PICTURES)));
});
