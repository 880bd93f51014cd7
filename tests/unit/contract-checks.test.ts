/** What the build makes of the contracts for the content script takes and refuses the same as zod. */
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { checksOf } from '../../contract-checks.ts';
import { safeParse } from '../../lib/content/zod.ts';
import { Advice } from '../../lib/contracts/advice.ts';
import { ToPage } from '../../lib/contracts/messages.ts';
import { states } from './components/states.ts';

type Check = (said: unknown) => said is unknown;
const code = checksOf({ Advice, ToPage });
const checks: Record<'Advice' | 'ToPage', Check> = await import(
  /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`
);

const INSTEAD = [undefined, null, 0, 'odd', '', true, [], {}, ['odd'], { odd: 'odd' }];

/** A value with one part of it replaced, for each part and each odd thing. */
function* damaged(whole: unknown): Generator<unknown> {
  yield* INSTEAD;
  if (typeof whole !== 'object' || whole === null) return;
  for (const [key, part] of Object.entries(whole))
    for (const odd of damaged(part))
      yield Array.isArray(whole)
        ? whole.map((one, n) => (String(n) === key ? odd : one))
        : { ...whole, [key]: odd };
  const [first = ''] = Object.keys(whole);
  const { [first]: _, ...rest } = whole as Record<string, unknown>;
  if (!Array.isArray(whole)) yield rest;
  yield { ...whole, more: 'than is asked' };
}

const verdicts = new Set<boolean>();
function compare(schema: z.ZodMiniType, check: Check, given: unknown): void {
  const here = safeParse(check, given);
  verdicts.add(here.success);
  expect(here.success, JSON.stringify(given)).toBe(z.safeParse(schema, given).success);
  expect(here.data).toBe(here.success ? given : undefined);
}

it('for every advice that the sidebar can show, whole and with any part of it odd', () => {
  const all = Object.values(states).flatMap(({ advice }) => (advice ? [advice] : []));
  expect(all.length).toBeGreaterThan(5);
  for (const one of all) for (const given of damaged(one)) compare(Advice, checks.Advice, given);
  expect(verdicts).toEqual(new Set([true, false]));
});

it('for the worker’s message', () => {
  for (const given of damaged({ kind: 'see-again' })) compare(ToPage, checks.ToPage, given);
});

it('writes what is used twice once', () => {
  const word = z.string();
  expect(
    checksOf({ Pair: z.object({ one: word, other: word }) }).match(/typeof v === 'string'/g),
  ).toHaveLength(1);
});

it.each([
  ['a number', z.number()],
  ['a word that has to be long', z.string().check(z.minLength(3))],
  ['what JSON can’t write', z.literal([undefined])],
  ['an object that refuses what else there is', z.strictObject({})],
  ['one of them deep inside', z.array(z.object({ inside: z.optional(z.number()) }))],
])('refuses to leave out what it can’t write down: %s', (_, schema) => {
  expect(() => checksOf({ schema })).toThrow('Not in the content script');
});
