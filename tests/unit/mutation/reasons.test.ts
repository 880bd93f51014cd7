/** A reason that names a file or a function which is gone is stale: correct the name, or remove the reason. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { listFunctions } from '../../mutation/describe-mutant.ts';
import { GROUPS } from '../../mutation/groups.ts';
import { FUNCTION_REASONS } from '../../mutation/reasons.ts';
import { ROOT } from '../../run/prepare.mjs';

it('every reason names a function that exists', () => {
  const stale = FUNCTION_REASONS.filter(
    ({ file, function: name }) =>
      !existsSync(ROOT + file) || !listFunctions(readFileSync(ROOT + file, 'utf8')).has(name),
  );
  expect(stale.map(({ file, function: name }) => `${file}: ${name}`)).toEqual([]);
});

it('every reason names a file that is mutated', () => {
  const mutated = new Set(Object.values(GROUPS).flatMap(({ files }) => files()));
  expect(FUNCTION_REASONS.filter(({ file }) => !mutated.has(file))).toEqual([]);
});
