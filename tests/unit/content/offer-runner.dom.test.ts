import { expect, it } from 'vitest';
import { createOfferRunner, isOffered } from '../../../lib/content/offer-runner.ts';
import { advice, item, offer } from '../components/advice-parts.ts';
import { eventually } from '../eventually.ts';

const first = offer('first', 'First');

it('shows the offer as under way, and clears that also when it fails', async () => {
  const busyOffers: (string | undefined)[] = [];
  const runner = createOfferRunner(window, {
    perform: () => Promise.reject(new Error('The page is gone')),
    show: () => busyOffers.push(runner.busyOffer()),
    isOffered: () => true,
  });
  await expect(runner.run(first)).rejects.toThrow('The page is gone');
  expect(busyOffers).toEqual(['first', undefined]);
});

it('runs one at a time: the last one pressed meanwhile comes next, if it is still offered', async () => {
  const done: string[] = [];
  let isOffered = true;
  const runner = createOfferRunner(window, {
    perform: async ({ id }) => void done.push(id),
    show: () => {},
    isOffered: () => isOffered,
  });
  const press = async () => {
    const running = runner.run(first);
    for (const id of ['second', 'third']) await runner.run(offer(id, id));
    await running;
    await eventually(() => expect(runner.busyOffer()).toBeUndefined());
  };
  await press();
  expect(done).toEqual(['first', 'third']);
  isOffered = false;
  await press();
  expect(done).toEqual(['first', 'third', 'first']);
});

it('finds an offer wherever the sidebar has it, if it still does the same', () => {
  const replace = (replaces: string) => {
    const values = [{ field: 'address', value: 'rosa@gmail.com', replaces }];
    return { ...first, action: { do: 'replace' as const, drawer: 'email' as const, values } };
  };
  const pressed = replace('rosa@gmial.com');
  const withNotice = (now: typeof pressed) =>
    advice({ notice: { id: 'n', tone: 'status', title: 'Check it', body: [], offers: [now] } });
  const conflicts = [{ label: 'Email', have: 'a', want: 'b', offer: pressed }];
  expect(isOffered(withNotice(pressed), pressed)).toBe(true);
  expect(isOffered(advice({ items: [item('email', 'now', { conflicts })] }), pressed)).toBe(true);
  expect(isOffered(withNotice(replace('rosa@example.org')), pressed)).toBe(false);
  expect(isOffered(null, pressed)).toBe(false);
});
