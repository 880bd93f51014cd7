import { defineConfig } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;

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
          name: 'node',
          environment: 'node',
          setupFiles: ['tests/unit/package.ts'],
          exclude: ['**/*.dom.test.ts'],
          include: ['tests/unit/**/*.test.ts', 'tests/powerschool/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'jsdom',
          setupFiles: ['tests/unit/package.ts', 'tests/unit/frames.ts'],
          include: ['tests/unit/**/*.dom.test.{ts,tsx}', 'tests/unit/**/*.test.tsx'],
          exclude: [],
        },
      },
    ],
  },
});
