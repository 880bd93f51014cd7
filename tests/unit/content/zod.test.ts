/** What stands in zod's place in the content script takes and refuses the same as zod itself. */
import { expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { Advice } from '../../../lib/advice.ts';
import * as light from '../../../lib/content/zod.ts';
import { ToPage } from '../../../lib/messages.ts';
import { states } from '../components/states.ts';

vi.resetModules();
vi.doMock('zod/mini', () => import('../../../lib/content/zod.ts'));
const { Advice: LightAdvice } = await import('../../../lib/advice.ts');
const { ToPage: LightToPage } = await import('../../../lib/messages.ts');
vi.doUnmock('zod/mini');

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
function compare(heavy: z.ZodMiniType, other: unknown, given: unknown): void {
  const there = z.safeParse(heavy, given);
  const here = light.safeParse(other as typeof heavy, given);
  verdicts.add(here.success);
  expect([here.success, here.data], JSON.stringify(given)).toEqual([there.success, there.data]);
}

it('for every advice that the sidebar can show, whole and with any part of it odd', () => {
  const all = Object.values(states).flatMap(({ advice }) => (advice ? [advice] : []));
  expect(all.length).toBeGreaterThan(5);
  for (const one of all) for (const given of damaged(one)) compare(Advice, LightAdvice, given);
  expect(verdicts).toEqual(new Set([true, false]));
});

it('for the worker’s message', () => {
  for (const given of damaged({ is: 'see-again' })) compare(ToPage, LightToPage, given);
  expect(['check' in ToPage, 'check' in LightToPage]).toEqual([true, false]);
});
