/** The counting user: each of its actions is recorded, and nothing else. */
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { expect, it } from 'vitest';
import { CountingUser } from '../../../bench/effort/counting-user.ts';
import { countEffort } from '../../../bench/effort/user-actions.ts';

/** A browser with one tab that records the calls it gets. */
function fakeBrowser(pageText = '') {
  const calls: string[] = [];
  const record =
    (method: string) =>
    async (...parameters: unknown[]) => {
      calls.push(`${method} ${JSON.stringify(parameters[0] ?? '')}`);
    };
  const page = {
    on: () => undefined,
    evaluate: async () => pageText,
    keyboard: { type: record('type'), press: record('press') },
  } as unknown as Page;
  const context = { pages: () => [page], on: () => undefined } as unknown as BrowserContext;
  const control = (isField: boolean) =>
    ({
      evaluate: async () => isField,
      waitFor: async () => undefined,
      click: record('click'),
      selectOption: record('select'),
    }) as unknown as Locator;
  return {
    user: new CountingUser(context, page),
    calls,
    field: control(true),
    button: control(false),
  };
}

it('performs the actions that it records', async () => {
  const { user, calls, field, button } = fakeBrowser();
  await user.click(field);
  await user.type('10123');
  await user.press('Tab');
  await user.copy(field);
  await user.selectOption(field, 'Father');
  await user.click(button);
  expect(calls.map((call) => call.split(' ')[0])).toEqual([
    'click',
    'type',
    'press',
    'click',
    'press',
    'select',
    'click',
  ]);
  expect(calls).toContain('press "Control+c"');
  expect(user.actions).toEqual([
    { kind: 'click', target: 'argument', times: 1 },
    { kind: 'type', text: '10123', isRepetition: false },
    { kind: 'press', keys: ['Tab'] },
    { kind: 'click', target: 'argument', times: 3 },
    { kind: 'press', keys: ['Control', 'c'] },
    { kind: 'select' },
    { kind: 'click', target: 'command', times: 1 },
  ]);
});

it('recognizes a text that was typed before or could be read on the page', async () => {
  const { user } = fakeBrowser('Student Number: 10123');
  await user.type('10123');
  await user.type('fall2026');
  await user.type('fall2026');
  await user.type('1012');
  expect(countEffort(user.actions)).toMatchObject({
    textsTypedTwice: 2,
    newKeystrokes: 12,
    keystrokes: 25,
  });
});
