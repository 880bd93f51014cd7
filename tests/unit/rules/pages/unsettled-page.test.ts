import { expect, it } from 'vitest';
import { Unsettled } from '../../../../lib/contracts/facts.ts';
import { advise } from '../../../../lib/rules/advise.ts';
import { unsettledPage } from '../../../../lib/rules/pages/unsettled-page.ts';
import { en, es } from '../../spoken.ts';
import { contact, context, seen } from '../family.ts';

it.each(Unsettled.def.values)('%s: one sentence says why and what to do', (reason) => {
  for (const t of [en, es]) {
    const { notice } = unsettledPage({ t }, reason);
    expect(notice.title).toMatch(/\w/);
    expect(notice.body).toHaveLength(1);
  }
});

it('offers nothing but the answers to the question who signed in', () => {
  const offers = (unsettled: Unsettled) =>
    JSON.stringify(advise(context(seen(contact(), { unsettled })))).match(/"do":"[^"]*"/g) ?? [];
  for (const reason of Unsettled.def.values)
    expect(offers(reason)).toEqual(
      reason === 'still-you' || reason === 'idle' ? ['"do":"still-you"', '"do":"still-you"'] : [],
    );
});
