import { expect, it, vi } from 'vitest';
import { download } from '../../../lib/browser/download.ts';

it.each([
  ['csv', 'text/csv', [0xef, 0xbb, 0xbf, 0x61]],
  ['json', 'application/json', [0x61]],
] as const)('saves a %s file under its name, outside the page', async (format, type, bytes) => {
  vi.useFakeTimers();
  const blobs: Blob[] = [];
  const revokeObjectURL = vi.fn();
  vi.stubGlobal('URL', {
    createObjectURL: (blob: Blob) => `blob:${blobs.push(blob)}`,
    revokeObjectURL,
  });
  const saved: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved.push(`${this.download} ${this.getAttribute('href')} ${this.isConnected}`);
  });
  download('day', 'a', format);
  expect(saved).toEqual(['day blob:1 false']);
  expect(revokeObjectURL).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(revokeObjectURL).toHaveBeenCalledExactlyOnceWith('blob:1');
  vi.useRealTimers();
  expect(blobs[0]?.type).toBe(type);
  const reader = new FileReader();
  const read = new Promise((done) => reader.addEventListener('load', done));
  reader.readAsArrayBuffer(blobs[0] as Blob);
  await read;
  expect([...new Uint8Array(reader.result as ArrayBuffer)]).toEqual(bytes);
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});
