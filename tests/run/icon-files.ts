/** Kinlink's icon: one drawing, and the pictures that are made from it. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { ROOT } from './prepare.mjs';

export const DRAWING = `${ROOT}store/icon.svg`;

/** Each picture by its path, with its width and height. */
export const PICTURES: Readonly<Record<string, number>> = {
  ...Object.fromEntries([16, 32, 48, 96, 128].map((size) => [`public/icon/${size}.png`, size])),
  'store/logo-300.png': 300,
};

/** Stands in each picture, and names the drawing that it was made from. */
const KEYWORD = 'Source';
const SIGNATURE_BYTES = 8;
/** A chunk has its length and type before its data, and a checksum after. */
const CHUNK_HEAD_BYTES = 8;
const CHECKSUM_BYTES = 4;

/** What names the drawing as it is now. */
export const drawingMark = (): string =>
  `icon.svg ${createHash('sha256').update(readFileSync(DRAWING)).digest('hex')}`;

/** The picture with a mark of the drawing in it, right after the chunk that a PNG starts with. */
export function withMark(png: Buffer, mark: string): Buffer {
  const data = Buffer.concat([Buffer.from('tEXt'), Buffer.from(`${KEYWORD}\0${mark}`, 'latin1')]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length - 4);
  const checksum = Buffer.alloc(CHECKSUM_BYTES);
  checksum.writeUInt32BE(crc32(data));
  const end =
    SIGNATURE_BYTES + CHUNK_HEAD_BYTES + png.readUInt32BE(SIGNATURE_BYTES) + CHECKSUM_BYTES;
  return Buffer.concat([png.subarray(0, end), length, data, checksum, png.subarray(end)]);
}

/** The size of a PNG, and the mark of its drawing if it has one. */
export function readPicture(png: Buffer): { width: number; height: number; mark: string } {
  const start = png.indexOf(`tEXt${KEYWORD}\0`, 0, 'latin1');
  const length = start < 0 ? 0 : png.readUInt32BE(start - 4);
  const text = png.subarray(start + 4, start + 4 + length).toString('latin1');
  return {
    width: png.readUInt32BE(SIGNATURE_BYTES + CHUNK_HEAD_BYTES),
    height: png.readUInt32BE(SIGNATURE_BYTES + CHUNK_HEAD_BYTES + 4),
    mark: start < 0 ? '' : text.slice(KEYWORD.length + 1),
  };
}
