/** Counts the pages of a printed PDF. */
import { inflateSync } from 'node:zlib';

/** Counts page objects, also those that a printer packed into compressed streams (Firefox does). */
export function countPages(pdf: Uint8Array): number {
  const raw = Buffer.from(pdf).toString('latin1');
  const packed = [...raw.matchAll(/stream\r?\n([\s\S]*?)endstream/g)].map(([, body = '']) => {
    try {
      return inflateSync(Buffer.from(body, 'latin1')).toString('latin1');
    } catch {
      return '';
    }
  });
  return [raw, ...packed].join('\n').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
