/** The rules of the keystroke-level model as Card, Moran and Newell wrote them down. */
import { describe, expect, it } from 'vitest';
import type { Act } from '../../bench/effort/acts.ts';
import { operators, SECONDS, secondsOf } from '../../bench/effort/klm.ts';

const row = (...acts: Act[]) => operators(acts).join('');
const command: Act = { kind: 'click', on: 'command', times: 1 };
const field: Act = { kind: 'click', on: 'argument', times: 1 };
const typed = (text: string): Act => ({ kind: 'type', text, recheckAfterMs: false });
const keys = (...names: string[]): Act => ({ kind: 'keys', keys: names });

describe('where mental operators go', () => {
  it('in front of what points at a command, not of an argument', () => {
    expect(row(command)).toBe('MPBB');
    expect(row(field)).toBe('PBB');
    expect(row({ kind: 'click', on: 'argument', times: 3 })).toBe('PBBBBBB');
  });

  it('once for a drop-down: the choice is anticipated', () => {
    expect(row({ kind: 'choose' })).toBe('MPBBPBB');
  });

  it('not in front of a typed argument, and once for keys that are one command', () => {
    expect(row(field, typed('abc'))).toBe('PBBHKKK');
    expect(row(field, keys('Control', 'v'))).toBe('PBBHMKK');
  });

  it('in front of the key that ends a text which is another each time', () => {
    expect(row(field, typed('ab'), keys('Tab'), typed('c'))).toBe('PBBHKKMKK');
  });

  it('where she reads and judges; a tab that comes by itself costs nothing', () => {
    expect(row({ kind: 'look' }, { kind: 'front' }, command)).toBe('MMPBB');
  });
});

describe('physical operators', () => {
  it('home the hand only when it changes its device, and it begins on the mouse', () => {
    expect(row(typed('a'), typed('b'), { kind: 'look' }, field, field)).toBe('HKKMHPBBPBB');
  });

  it('have a K of its own for Shift', () => {
    expect(row(typed('a@B1'))).toBe('HKKKKKK');
  });

  it('take the published times', () => {
    expect(SECONDS).toEqual({ K: 0.2, P: 1.1, B: 0.1, H: 0.4, M: 1.35 });
    expect(secondsOf(operators([command]))).toBeCloseTo(2.65);
    expect(secondsOf(operators([field, typed('10123'), command]))).toBeCloseTo(
      1.3 + 0.4 + 5 * 0.2 + 0.4 + 2.65,
    );
    expect(secondsOf([])).toBe(0);
  });
});
