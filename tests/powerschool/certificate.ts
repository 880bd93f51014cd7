import { generate } from 'selfsigned';

let made: Promise<{ key: string; cert: string }> | undefined;

/** Each process makes one and keeps it in memory only. A browser under test accepts it by a setting. */
export const certificate = (): Promise<{ key: string; cert: string }> =>
  (made ??= makeCertificate());

async function makeCertificate(): Promise<{ key: string; cert: string }> {
  const names = ['localhost', '*.powerschool.com', '*.example.org'];
  const made = await generate([{ name: 'commonName', value: 'localhost' }], {
    keySize: 2048,
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: true },
      {
        name: 'subjectAltName',
        altNames: [
          ...names.map((value) => ({ type: 2 as const, value })),
          { type: 7 as const, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  return { key: made.private, cert: made.cert };
}
