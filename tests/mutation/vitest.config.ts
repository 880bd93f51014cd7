import { defineConfig } from 'vitest/config';

/** `rules` or `readers`: see `groups.ts`. */
const group = process.env.MUTATION_GROUP ?? 'rules';

// With all its runs the property takes seconds, and it runs once for each of thousands of mutants.
process.env.PROMISE_RUNS = '12';

/** The tests that have to notice the mutants, run by `persistent-runner.ts`. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  test: {
    pool: 'threads',
    isolate: false,
    maxWorkers: 1,
    runner: './tests/mutation/persistent-runner.ts',
    setupFiles: ['tests/mutation/setup.ts'],
    environment: group === 'rules' ? 'node' : 'jsdom',
    include: [`tests/mutation/${group}.tests.ts`],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
