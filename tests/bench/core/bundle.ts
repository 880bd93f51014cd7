/** Bundles a module into one script for a page. */
import { build } from 'vite';
import { ROOT } from '../../run/prepare.mjs';

/** @param code a module; its relative imports start in `tests/bench`, styles are imported with `?inline` */
export async function bundleScript(code: string): Promise<string> {
  // A virtual file: it exists only to resolve relative imports.
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
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((result) =>
    'output' in result ? result.output : [],
  );
  const script = outputs.find((file) => file.type === 'chunk');
  if (script?.type !== 'chunk') throw new Error('The bundler returned no script.');
  return script.code;
}
