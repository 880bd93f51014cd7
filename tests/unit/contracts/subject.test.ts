import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../lib/contracts/facts.ts';
import { isSameSubject, subjectOf } from '../../../lib/contracts/subject.ts';

const site = 'https://district.powerschool.example';
const facts = (page: object, more: object = {}) => ({ site, page, ...more }) as Facts;

describe('whom a page is about', () => {
  it('is the contact of Contact Details', () => {
    expect(subjectOf(facts({ kind: 'contact', contactId: '5120' }))).toEqual({
      site,
      contact: '5120',
    });
  });

  it('is a new contact by its own mark, so that the next new contact is another one', () => {
    const first = subjectOf(facts({ kind: 'contact' }, { newContactMark: 'a' }));
    const next = subjectOf(facts({ kind: 'contact' }, { newContactMark: 'b' }));
    expect(isSameSubject(first, next)).toBe(false);
  });

  it('is the student of a student page, and nobody on a search page', () => {
    const page = { kind: 'student-contacts', student: { dcid: '4213', name: 'Lopez, Ana' } };
    expect(subjectOf(facts(page))).toEqual({ site, student: '4213' });
    expect(subjectOf(facts({ kind: 'search' }))).toEqual({ site });
  });
});

describe('two subjects', () => {
  const carlos = { site, contact: '5120' };

  it.each([
    ['another contact', { ...carlos, contact: '9001' }],
    ['another site', { ...carlos, site: 'https://other.powerschool.example' }],
    ['a student’s page', { site, student: '4213' }],
  ])('differ for %s', (_, other) => {
    expect(isSameSubject(carlos, other)).toBe(false);
  });

  it('differ for another signed-in user, but only where both users are known', () => {
    expect(isSameSubject({ ...carlos, user: 'a' }, { ...carlos, user: 'b' })).toBe(false);
    expect(isSameSubject({ ...carlos, user: 'a' }, carlos)).toBe(true);
  });
});
