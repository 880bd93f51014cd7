/**
 * What Stryker is told for some files of a group.
 * @param atImport whether mutants in code that runs at import (tables of ids and texts) count too: each
 *   needs a new start of Vitest, some seconds
 */
export function configOf(name, mutate, { concurrency, atImport }) {
  const folder = 'test-output/mutation';
  return {
    testRunner: 'kept-vitest',
    plugins: [new URL('runner.mjs', import.meta.url).pathname],
    mutate,
    coverageAnalysis: 'perTest',
    ignoreStatic: !atImport,
    incremental: true,
    incrementalFile: `${folder}/${name}.incremental.json`,
    reporters: ['json', 'progress-append-only'],
    jsonReporter: { fileName: `${folder}/${name}.json` },
    concurrency,
    timeoutMS: 30_000,
    tempDirName: `${folder}/sandbox`,
    ignorePatterns: ['.output', 'demo-output', 'test-output', 'tests/e2e', 'tests/bench', 'docs'],
  };
}
