import { expect, it } from 'vitest';
import { findOffer } from '../../../../lib/rules/core/find-offer.ts';

it('searches active contacts unless told otherwise', () => {
  expect(findOffer('Find', 'a@example.org')).toEqual({
    id: 'find-a@example.org-active',
    label: 'Find',
    primary: false,
    action: { do: 'find', text: 'a@example.org', inactive: false },
  });
});

it('has an id of its own for a search with inactive contacts', () => {
  const offer = findOffer('Find', 'Lopez', { inactive: true, primary: true });
  expect(offer).toMatchObject({
    id: 'find-Lopez-inactive',
    primary: true,
    action: { inactive: true },
  });
});
