/** The counting hand: what it does is counted, and nothing else; texts that were seen are told from news. */
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { describe, expect, it } from 'vitest';
import { effortOf } from '../../bench/effort/acts.ts';
import { Hand } from '../../bench/effort/hand.ts';
import { standsIn } from '../../bench/effort/read.ts';

/** A browser of one tab that only notes what reached it. */
function desk(shown = '') {
  const done: string[] = [];
  const note =
    (what: string) =>
    async (...given: unknown[]) => {
      done.push(`${what} ${JSON.stringify(given[0] ?? '')}`);
    };
  const page = {
    on: () => undefined,
    evaluate: async () => shown,
    keyboard: { type: note('type'), press: note('press') },
  } as unknown as Page;
  const context = { pages: () => [page], on: () => undefined } as unknown as BrowserContext;
  const control = (isField: boolean) =>
    ({
      evaluate: async () => isField,
      waitFor: async () => undefined,
      click: note('click'),
      selectOption: note('select'),
    }) as unknown as Locator;
  return { hand: new Hand(context, page), done, field: control(true), button: control(false) };
}

describe('the hand', () => {
  it('does what it counts', async () => {
    const { hand, done, field, button } = desk();
    await hand.click(field);
    await hand.type('10123');
    await hand.keys('Tab');
    await hand.copy(field);
    await hand.choose(field, 'Father');
    await hand.click(button);
    expect(done.map((what) => what.split(' ')[0])).toEqual([
      'click',
      'type',
      'press',
      'click',
      'press',
      'select',
      'click',
    ]);
    expect(done).toContain('press "Control+c"');
    expect(hand.acts).toEqual([
      { kind: 'click', on: 'argument', times: 1 },
      { kind: 'type', text: '10123', recheckAfterMs: false },
      { kind: 'keys', keys: ['Tab'] },
      { kind: 'click', on: 'argument', times: 3 },
      { kind: 'keys', keys: ['Control', 'c'] },
      { kind: 'choose' },
      { kind: 'click', on: 'command', times: 1 },
    ]);
    expect(effortOf(hand.acts)).toEqual({
      clicks: 5,
      keystrokes: 8,
      interactions: 13,
      actions: 8,
      tabSwitches: 0,
      typedTwice: 0,
      news: 5,
    });
  });

  it('knows what was typed before, and what stood on the page', async () => {
    const { hand } = desk('Student Number: 10123');
    await hand.type('10123');
    await hand.type('fall2026');
    await hand.type('fall2026');
    await hand.type('1012');
    expect(effortOf(hand.acts)).toMatchObject({ typedTwice: 2, news: 12, keystrokes: 25 });
  });
});

describe('what is counted', () => {
  it('is nothing for nothing', () => {
    expect(effortOf([])).toEqual({
      clicks: 0,
      keystrokes: 0,
      interactions: 0,
      actions: 0,
      tabSwitches: 0,
      typedTwice: 0,
      news: 0,
    });
  });

  it('does not hold looking and a tab that comes against anyone', () => {
    expect(effortOf([{ kind: 'look' }, { kind: 'front' }])).toMatchObject({
      interactions: 0,
      actions: 0,
      tabSwitches: 1,
    });
  });
});

describe('a text that could be read', () => {
  it.each([
    ['a whole word', 'Student 10123, Ana', '10123', true],
    ['whatever its case', 'ANA@EXAMPLE.ORG', 'ana@example.org', true],
    ['several words', 'at 12 Maple Street now', '12 Maple Street', true],
    ['part of a word', '101234', '10123', false],
    ['signs of a pattern', 'axb', 'a.b', false],
    ['nothing', 'anything', ' ', false],
  ])('%s', (_, text, wanted, found) => {
    expect(standsIn([text], wanted)).toBe(found);
  });
});
