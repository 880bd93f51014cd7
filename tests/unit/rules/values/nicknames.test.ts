import { describe, expect, it } from 'vitest';
import { isKnownName, isNickname } from '../../../../lib/rules/values/nicknames.ts';

describe('short forms of given names', () => {
  it.each([
    ['william', 'bill'],
    ['robert', 'bob'],
    ['elizabeth', 'liz'],
    ['margaret', 'peggy'],
    ['jose', 'pepe'],
    ['francisco', 'paco'],
    ['guadalupe', 'lupe'],
    ['jesus', 'chuy'],
    // Two short forms of one name.
    ['bill', 'will'],
    ['liz', 'beth'],
    // A name that is written in two ways.
    ['stephen', 'steven'],
  ])('%s is %s', (a, b) => {
    expect(isNickname(a, b)).toBe(true);
    expect(isNickname(b, a)).toBe(true);
  });

  it.each([
    ['jose', 'paco'],
    ['william', 'robert'],
    ['albert', 'alfred'],
    ['unheard', 'of'],
  ])('%s is not %s', (a, b) => {
    expect(isNickname(a, b)).toBe(false);
  });

  it('knows whole names and short forms, and no others', () => {
    expect(['william', 'bill', 'zzz'].map(isKnownName)).toEqual([true, true, false]);
  });
});
