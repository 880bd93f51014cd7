import { describe, expect, it } from 'vitest';
import {
  evidenceOf,
  fromContactPage,
  fromFound,
  fromStudentsContact,
} from '../../../../lib/rules/compare/comparable-contact.ts';
import { found } from '../clash-steps.ts';
import { ana, contact, email } from '../family.ts';

describe('a contact to compare', () => {
  it('from a search result is known only in part until its records are read', () => {
    expect(fromFound(found('5120')).partly).toEqual(['emails', 'students']);
    expect(fromFound(found('5120')).account).toBeUndefined();
    const read = fromFound(found('5120', { hasAccount: true, username: 'carlos' }));
    expect([read.partly, read.account]).toEqual([undefined, { username: 'carlos' }]);
    expect(fromFound(found('5120', { hasAccount: false })).account).toBeNull();
  });

  it('is known only in part where its record leaves lists out', () => {
    const more = { hasAccount: true, isPartial: true };
    expect(fromFound(found('5120', more)).partly).toEqual(['emails', 'students']);
    const row = { key: '1', name: 'Carlos Lopez', relationship: '', emails: [], ...more };
    expect(fromStudentsContact(row, { dcid: '4213', name: '' }).partly).toEqual(['emails']);
  });

  it('from its page has its current students, and nothing of a section that was not found', () => {
    const past = { ...ana, key: '1', current: false };
    const side = fromContactPage(contact({ students: [ana, past], emails: undefined }));
    expect(side.students).toEqual([ana]);
    expect(side.emails).toBeUndefined();
  });

  it('tells the account’s email apart from the contact’s own', () => {
    const account = { username: 'carlos', email: 'b@example.org' };
    const side = fromContactPage(contact({ emails: [email('a@example.org')], account }));
    expect(evidenceOf(side)).toMatchObject({
      emails: ['a@example.org'],
      accountEmail: 'b@example.org',
    });
  });
});
