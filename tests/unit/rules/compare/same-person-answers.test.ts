import { expect, it } from 'vitest';
import { samePersonAnswers } from '../../../../lib/rules/compare/same-person-answers.ts';
import { en } from '../../spoken.ts';

const buttons = (leansSame: boolean) =>
  samePersonAnswers(en, { duplicateId: '1', otherId: '2', leansSame }).map(({ id, primary }) => [
    id,
    primary,
  ]);

it('Same person comes first only where nothing speaks against it', () => {
  expect(buttons(true)).toEqual([
    ['same-person', true],
    ['different-person', false],
  ]);
  expect(buttons(false)).toEqual([
    ['different-person', false],
    ['same-person', false],
  ]);
});

it('names both contacts; one that was never saved has no number', () => {
  expect(samePersonAnswers(en, { otherId: '2', leansSame: true })[0]?.action).toEqual({
    do: 'same-person',
    otherId: '2',
  });
});
