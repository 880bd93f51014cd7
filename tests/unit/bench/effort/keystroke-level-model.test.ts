/** The rules of the keystroke-level model as Card, Moran and Newell wrote them down. */
import { describe, expect, it } from 'vitest';
import { listOperators, SECONDS, secondsOf } from '../../../bench/effort/keystroke-level-model.ts';
import type { UserAction } from '../../../bench/effort/user-actions.ts';

const operatorsOf = (...actions: UserAction[]) => listOperators(actions).join('');
const command: UserAction = { kind: 'click', target: 'command', times: 1 };
const field: UserAction = { kind: 'click', target: 'argument', times: 1 };
const type = (text: string): UserAction => ({ kind: 'type', text, isRepetition: false });
const press = (...keys: string[]): UserAction => ({ kind: 'press', keys });

describe('mental operators', () => {
  it('precede a click on a command, not on an argument', () => {
    expect(operatorsOf(command)).toBe('MPBB');
    expect(operatorsOf(field)).toBe('PBB');
    expect(operatorsOf({ kind: 'click', target: 'argument', times: 3 })).toBe('PBBBBBB');
  });

  it('precede a drop-down list once, because its option is anticipated', () => {
    expect(operatorsOf({ kind: 'select' })).toBe('MPBBPBB');
  });

  it('do not precede a typed argument, and precede a combination of keys once', () => {
    expect(operatorsOf(field, type('abc'))).toBe('PBBHKKK');
    expect(operatorsOf(field, press('Control', 'v'))).toBe('PBBHMKK');
  });

  it('precede the key that ends a text which varies', () => {
    expect(operatorsOf(field, type('ab'), press('Tab'), type('c'))).toBe('PBBHKKMKK');
  });

  it('stand for reading, and not for a tab that comes to the front', () => {
    expect(operatorsOf({ kind: 'read' }, { kind: 'switch-tab' }, command)).toBe('MMPBB');
  });
});

describe('physical operators', () => {
  it('have an H at each change of the device, with the hand on the mouse at first', () => {
    expect(operatorsOf(type('a'), type('b'), { kind: 'read' }, field, field)).toBe('HKKMHPBBPBB');
  });

  it('have a K for Shift', () => {
    expect(operatorsOf(type('a@B1'))).toBe('HKKKKKK');
  });

  it('take the published times', () => {
    expect(SECONDS).toEqual({ K: 0.2, P: 1.1, B: 0.1, H: 0.4, M: 1.35 });
    expect(secondsOf(listOperators([command]))).toBeCloseTo(2.65);
    expect(secondsOf(listOperators([field, type('10123'), command]))).toBeCloseTo(
      1.3 + 0.4 + 5 * 0.2 + 0.4 + 2.65,
    );
    expect(secondsOf([])).toBe(0);
  });
});
