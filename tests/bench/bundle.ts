/** Code made one script for a page. */
import { build } from 'vite';
import { ROOT } from '../run/bring.mjs';

/** @param code a module that may import from this repository and from npm; styles by `?inline` */
export async function bundle(code: string): Promise<string> {
  // It stands nowhere; what it imports is looked for from here.
  const entry = `${ROOT}tests/bench/entry.js`;
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: { write: false, rollupOptions: { input: entry, output: { format: 'iife' } } },
    plugins: [
      {
        name: 'bench-entry',
        enforce: 'pre',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? code : null),
      },
    ],
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  const script = outputs.find((file) => file.type === 'chunk');
  if (script?.type !== 'chunk') throw new Error('Nothing came of a bundle.');
  return script.code;
}
