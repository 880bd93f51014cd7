import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const TESTS = fileURLToPath(new URL('.', import.meta.url));
const file = (path: string) => `${TESTS}${path}`;

const testFiles = readdirSync(TESTS, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.test\.tsx?$/.test(path))
  .map((path) => file(path.replaceAll('\\', '/')));

/** Tests that draw a page or a component. */
const needsDom = (path: string) => /\.dom\.test\.tsx?$|\.test\.tsx$/.test(path);

/** Tests whose modules are loaded for them alone: those that put another module in the place of ours. */
const needsOwnModules = (path: string) =>
  /vi\.(mock|doMock)\(|started-page/.test(readFileSync(path, 'utf8'));

/** The tests of one environment. Most share the modules, which are loaded once: that takes a third of the time. */
const project = (environment: 'node' | 'jsdom', isolate: boolean) => ({
  extends: true as const,
  resolve: { alias: [{ find: /^wxt\/browser$/, replacement: file('unit/browser.ts') }] },
  test: {
    name: isolate ? `${environment}, own modules` : environment,
    environment,
    isolate,
    setupFiles: [
      file('unit/clean-slate.ts'),
      file('unit/package.ts'),
      ...(environment === 'jsdom' ? [file('unit/document.ts')] : []),
    ],
    include: testFiles.filter(
      (path) => needsDom(path) === (environment === 'jsdom') && needsOwnModules(path) === isolate,
    ),
  },
});

/** Fast tests: rules and readers in plain Node or jsdom, components in jsdom, the stand-in in Node. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  test: {
    pool: 'threads',
    // As many as the browsers' tests: by itself it would leave one of two processors idle.
    maxWorkers: 2,
    // A busy machine may take twenty times as long as an idle one.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    projects: [
      project('node', false),
      project('node', true),
      project('jsdom', false),
      project('jsdom', true),
    ],
  },
});
