import { expect, it } from 'vitest';
import { countEffort } from '../../../bench/effort/user-actions.ts';

it('counts clicks, keys, and texts', () => {
  expect(
    countEffort([
      { kind: 'click', target: 'argument', times: 1 },
      { kind: 'type', text: '10123', isRepetition: false },
      { kind: 'press', keys: ['Tab'] },
      { kind: 'click', target: 'argument', times: 3 },
      { kind: 'press', keys: ['Control', 'c'] },
      { kind: 'select' },
      { kind: 'click', target: 'command', times: 1 },
    ]),
  ).toEqual({
    clicks: 5,
    keystrokes: 7,
    interactions: 12,
    actions: 8,
    tabSwitches: 0,
    textsTypedTwice: 0,
    newKeystrokes: 5,
  });
});

it('no action is no effort', () => {
  expect(countEffort([])).toEqual({
    clicks: 0,
    keystrokes: 0,
    interactions: 0,
    actions: 0,
    tabSwitches: 0,
    textsTypedTwice: 0,
    newKeystrokes: 0,
  });
});

it('reading and a tab that comes to the front are no interactions', () => {
  expect(countEffort([{ kind: 'read' }, { kind: 'switch-tab' }])).toMatchObject({
    interactions: 0,
    actions: 0,
    tabSwitches: 1,
  });
});

it('counts a paste once, and as new only where no page had shown its text', () => {
  const paste = { kind: 'press', keys: ['Control', 'v'] } as const;
  const effort = countEffort([paste, { ...paste, isNew: true }]);
  expect(effort).toMatchObject({ keystrokes: 2, interactions: 2, newKeystrokes: 1 });
});
