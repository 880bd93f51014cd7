import { defineConfig } from 'vitest/config';

/** `rules` or `readers`: see `groups.mjs`. */
const group = process.env.MUTATION_GROUP ?? 'rules';

// The property takes seconds with all its runs, and here it is asked thousands of times.
process.env.PROMISE_RUNS = '12';

/** The tests that judge mutants, run by `kept.ts`. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  test: {
    pool: 'threads',
    isolate: false,
    maxWorkers: 1,
    runner: './tests/mutation/kept.ts',
    setupFiles: ['tests/mutation/setup.ts'],
    environment: group === 'rules' ? 'node' : 'jsdom',
    include: [`tests/mutation/${group}.all.ts`],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
