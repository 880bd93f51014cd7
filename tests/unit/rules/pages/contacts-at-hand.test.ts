import { describe, expect, it } from 'vitest';
import { pairKey } from '../../../../lib/rules/core/remembered-answers.ts';
import { contactsAtHand, pairsAtHand } from '../../../../lib/rules/pages/contacts-at-hand.ts';
import { clashed, ended, found, searched } from '../clash-steps.ts';
import { contact, context, seen } from '../family.ts';

const keys = (given: Parameters<typeof pairsAtHand>[0]) =>
  pairsAtHand(given)
    .map((pair) => pairKey(...pair))
    .sort();
const row = (id: string) => ({
  key: id,
  contactId: id,
  name: '',
  relationship: '',
  emails: [],
});

describe('contacts and pairs', () => {
  it('of a student’s contacts: each with each, once', () => {
    const student = { dcid: '1', name: '' };
    const contacts = [row('1'), row('2'), row('3'), { ...row('x'), contactId: undefined }];
    const given = context(seen({ kind: 'student-contacts', student, contacts }));
    expect(contactsAtHand(given)).toEqual(['1', '2', '3']);
    expect(keys(given)).toEqual(['1 2', '1 3', '2 3']);
  });

  it('of a contact: with what a check found', () => {
    const checks = [ended({ results: [found('5120'), found('9002')] })];
    expect(keys(context(seen(contact()), { checks }))).toEqual(['5120 9002']);
  });

  it('of a page that may be the original: with the duplicate', () => {
    const given = context(seen(contact({ contactId: '5120' })), { tasks: clashed() });
    expect(keys(given)).toEqual(['5120 9002']);
    expect(contactsAtHand(given)).toEqual(['5120', '9002']);
  });

  it('of a search: its results with each duplicate, not with each other', () => {
    const page = {
      kind: 'search' as const,
      mode: 'contacts' as const,
      canSwitch: false,
      canSearch: true,
      query: '',
      more: false,
      busy: false,
      results: [found('5120'), found('6001')],
    };
    const given = context(seen(page), { tasks: searched(clashed(), [found('7001')]) });
    expect(keys(given)).toEqual(['5120 9002', '6001 9002', '7001 9002']);
  });
});
