import { defineConfig } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;

/** Tests of code without state and without mocks. */
const PURE = ['rules', 'texts', 'contracts', 'tasks', 'stand-in', 'powerschool'].map(
  (folder) => `tests/unit/${folder}`,
);
/** Tests of what reads and fills in a page. */
const READERS = 'tests/unit/powerschool';
const DOM = '**/*.dom.test.ts';
const SETUP_DOM = ['tests/unit/package.ts', 'tests/unit/frames.ts'];

/** Fast tests: rules and readers in plain Node or jsdom, components in jsdom, the stand-in in Node. */
export default defineConfig({
  root,
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  test: {
    // As many as the browsers' tests: by itself it would leave one of two processors idle.
    maxWorkers: 2,
    // A busy machine may take twenty times as long as an idle one.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          environment: 'node',
          // Pure code keeps nothing from one file to the next, and is loaded once.
          isolate: false,
          setupFiles: ['tests/unit/package.ts'],
          include: PURE.map((folder) => `${folder}/**/*.test.ts`),
          exclude: [DOM],
        },
      },
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          setupFiles: ['tests/unit/package.ts'],
          include: ['tests/unit/**/*.test.ts', 'tests/powerschool/**/*.test.ts'],
          exclude: [DOM, ...PURE.map((folder) => `${folder}/**`)],
        },
      },
      {
        extends: true,
        test: {
          name: 'page',
          environment: 'jsdom',
          // The readers are given a document and keep nothing of it.
          isolate: false,
          setupFiles: SETUP_DOM,
          include: [`${READERS}/**/*.dom.test.ts`],
          exclude: [],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'jsdom',
          setupFiles: SETUP_DOM,
          include: ['tests/unit/**/*.dom.test.{ts,tsx}', 'tests/unit/**/*.test.tsx'],
          exclude: [`${READERS}/**`],
        },
      },
    ],
  },
});
