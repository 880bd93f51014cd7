import { GROUPS } from './groups.mjs';

/**
 * What Stryker is told for a group.
 * @param atImport whether mutants in code that runs at import (tables of ids and texts) count too: each
 *   needs a new start of Vitest, some seconds
 */
export function configOf(name, { mutate, concurrency, atImport }) {
  const group = GROUPS[name];
  const folder = 'test-output/mutation';
  return {
    testRunner: 'kept-vitest',
    plugins: [new URL('runner.mjs', import.meta.url).pathname],
    mutate: mutate ? [mutate] : group.mutate,
    coverageAnalysis: 'perTest',
    ignoreStatic: !atImport,
    incremental: true,
    incrementalFile: `${folder}/${name}.incremental.json`,
    reporters: ['clear-text', 'json', 'progress-append-only'],
    jsonReporter: { fileName: `${folder}/${name}.json` },
    clearTextReporter: { allowColor: false, reportMutants: false, reportTests: false },
    thresholds: { high: 100, low: group.least, break: mutate ? null : group.least },
    concurrency,
    timeoutMS: 30_000,
    tempDirName: `${folder}/sandbox`,
    ignorePatterns: ['.output', 'demo-output', 'test-output', 'tests/e2e', 'tests/bench', 'docs'],
  };
}
