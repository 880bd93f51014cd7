import { expect, it } from 'vitest';
import { flagsToDecide } from '../../../../lib/rules/task/student-flags.ts';
import { ana } from '../family.ts';

it('flags that are set are to be decided, unset and unseen ones are not', () => {
  expect(flagsToDecide({ ...ana, custody: true, livesWith: false, emergency: true })).toEqual([
    'custody',
    'emergency',
  ]);
  expect(flagsToDecide(ana)).toEqual([]);
});
