import { expect, it } from 'vitest';
import { Action } from '../../../lib/contracts/action.ts';

it('takes a verb with its own fields', () => {
  expect(Action.safeParse({ do: 'attach', number: '10123' }).success).toBe(true);
});

it.each([
  ['an unknown verb', { do: 'submit' }],
  ['a verb without what it needs', { do: 'attach' }],
  ['a drawer that is none', { do: 'open-drawer', drawer: 'custody' }],
])('refuses %s', (_, action) => {
  expect(Action.safeParse(action).success).toBe(false);
});
