/** The options of one run of Stryker. */
import type { Stryker } from '@stryker-mutator/core';

type StrykerOptions = ConstructorParameters<typeof Stryker>[0];

interface RunOptions {
  concurrency: number;
  /** Also mutate code that runs at import, such as tables. Each of these mutants needs a new start of Vitest. */
  withStatic: boolean;
}

export function createConfig(
  group: string,
  mutate: string[],
  { concurrency, withStatic }: RunOptions,
): StrykerOptions {
  const folder = 'test-output/mutation';
  return {
    testRunner: 'persistent-vitest',
    plugins: [new URL('stryker-runner.mjs', import.meta.url).pathname],
    mutate,
    coverageAnalysis: 'perTest',
    ignoreStatic: !withStatic,
    incremental: true,
    incrementalFile: `${folder}/${group}.incremental.json`,
    reporters: ['json', 'progress-append-only'],
    jsonReporter: { fileName: `${folder}/${group}.json` },
    concurrency,
    timeoutMS: 30_000,
    tempDirName: `${folder}/sandbox`,
    ignorePatterns: ['.output', 'demo-output', 'test-output', 'tests/e2e', 'tests/bench', 'docs'],
  };
}
