import { expect, it } from 'vitest';
import type { List } from '../../../../lib/contracts/advice.ts';
import { type ListDraft, stampSubject } from '../../../../lib/rules/core/drafts.ts';

const subject = { site: 'https://district.powerschool.example', contact: '5120' };
const offer = { id: 'add-email', label: 'Add email', action: { do: 'undo' } as const };
const draft: ListDraft = {
  id: 'found',
  heading: 'Found',
  cards: [{ id: 'one', title: 'Ana', lines: ['10123'], tags: [], offers: [offer] }],
  lines: ['More'],
  offers: [offer],
};

it('says on every offer, however deep, whom it is for', () => {
  const list = stampSubject<List>(draft, subject);
  expect(list.offers).toEqual([{ ...offer, subject }]);
  expect(list.cards[0]?.offers).toEqual([{ ...offer, subject }]);
});

it('changes nothing else', () => {
  const { offers: _, cards, ...rest } = stampSubject<List>(draft, subject);
  expect(rest).toEqual({ id: 'found', heading: 'Found', lines: ['More'] });
  expect(cards[0]).toMatchObject({ id: 'one', title: 'Ana', lines: ['10123'], tags: [] });
});
