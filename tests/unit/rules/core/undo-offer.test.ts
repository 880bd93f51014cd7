import { expect, it } from 'vitest';
import { undoOffers } from '../../../../lib/rules/core/undo-offer.ts';
import { context, nothingToSearch, seen } from '../family.ts';

const { t } = context(seen(nothingToSearch));

it('offers Undo only while there is something to restore', () => {
  expect(undoOffers([], t)).toEqual([]);
  expect(undoOffers(['username'], t)).toMatchObject([{ id: 'undo', action: { do: 'undo' } }]);
});
