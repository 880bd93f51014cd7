import { expect, it } from 'vitest';
import { undoOffers } from '../../../../lib/rules/core/undo-offer.ts';
import { contact, context, seen } from '../family.ts';

const { t } = context(seen(contact()));

it('offers Undo only while there is something to restore', () => {
  expect(undoOffers([], t)).toEqual([]);
  expect(undoOffers(['username'], t)).toMatchObject([{ id: 'undo', action: { do: 'undo' } }]);
});
