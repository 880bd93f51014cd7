import { expect, it, vi } from 'vitest';
import { createOfferRunner } from '../../../lib/content/offer-runner.ts';
import { offer } from '../components/advice-parts.ts';

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
    await vi.waitFor(() => expect(runner.busyOffer()).toBeUndefined());
  };
  await press();
  expect(done).toEqual(['first', 'third']);
  isOffered = false;
  await press();
  expect(done).toEqual(['first', 'third', 'first']);
});
