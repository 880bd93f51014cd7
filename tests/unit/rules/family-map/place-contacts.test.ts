import { expect, it } from 'vitest';
import { placeContacts } from '../../../../lib/rules/family-map/place-contacts.ts';
import { familyMapEn as t } from '../../spoken.ts';
import { child, contact, family, tie, withDuplicate } from './families.ts';

const idsOf = (contacts: readonly { box: { id: string } }[]) => contacts.map(({ box }) => box.id);

it('places a contact near its children, inactive ones below', () => {
  const people = family({
    children: [child({ id: '1' }), child({ id: '2' })],
    contacts: [contact({ id: 'a', active: false }), contact({ id: 'b' }), contact({ id: 'c' })],
    ties: [
      tie({ childId: '1', contactId: 'a' }),
      tie({ childId: '2', contactId: 'b' }),
      tie({ childId: '1', contactId: 'c' }),
    ],
  });
  expect(idsOf(placeContacts(people, ['1', '2'], t).contacts)).toEqual(['c', 'b', 'a']);
});

it('gives only the box on the right of a pair lanes, one for each of its children', () => {
  const { contacts, frames } = placeContacts(withDuplicate(), ['1'], t);
  expect(contacts.map(({ lanes }) => lanes.length)).toEqual([0, 1]);
  const [frame] = frames;
  for (const { box, lanes } of contacts)
    for (const lane of lanes) {
      expect(lane).toBeGreaterThan(box.y + box.height);
      expect(lane).toBeLessThan((frame?.y ?? 0) + (frame?.height ?? 0));
    }
});

it('marks a contact as faint if it is inactive, retired, or all of its relationships are past', () => {
  const contacts = [
    contact({ id: 'a', active: false }),
    contact({ id: 'b', isRetired: true }),
    contact({ id: 'c' }),
    contact({ id: 'd' }),
  ];
  const ties = [tie({ contactId: 'c', current: false }), tie({ contactId: 'd' })];
  const placed = placeContacts(family({ contacts, ties }), ['1'], t).contacts;
  const faint = placed.filter(({ box }) => box.isFaint);
  expect(idsOf(faint).sort()).toEqual(['a', 'b', 'c']);
});
