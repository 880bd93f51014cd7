/** Contacts of one student that look like one person, and two of them side by side. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Phone } from '../../../../lib/contracts/contact-facts.ts';
import type { StudentContactsPage, StudentsContact } from '../../../../lib/contracts/facts.ts';
import { advise } from '../../../../lib/rules/advise.ts';
import type { Context } from '../../../../lib/rules/core/context.ts';
import { en } from '../../spoken.ts';
import { context, SITE, seen } from '../family.ts';

const phone = (number: string): Phone => ({ row: '0', type: 'Mobile', number, extension: '' });

const row = (id: string, name: string, more: Partial<StudentsContact> = {}): StudentsContact => ({
  key: id,
  contactId: id,
  name,
  relationship: 'Father',
  emails: [],
  ...more,
});

const page = (contacts: StudentsContact[]): StudentContactsPage => ({
  kind: 'student-contacts',
  student: { dcid: '4213', name: 'Lopez, Ana', number: '10123' },
  contacts,
});

const adviseOn = (contacts: StudentsContact[], more: Partial<Context> = {}) =>
  advise(context(seen(page(contacts)), more));

const cards = (contacts: StudentsContact[]) => adviseOn(contacts).lists[0]?.cards ?? [];

const EMAIL = { emails: ['carlos.lopez@example.org'] };

const carlos = row('9002', 'Carlos Lopez', EMAIL);

const original = row('5120', 'Carlos A. Lopez', EMAIL);

describe('contacts of a student that look like one person', () => {
  it('are marked on both cards, with why, and can be compared', () => {
    const [one, other] = cards([carlos, original]);
    expect(one?.tags).toContainEqual({
      text: 'Looks like Carlos A. Lopez (5120)',
      tone: 'open',
    });
    expect(one?.lines).toContain(
      'Carlos A. Lopez (5120): Same email: carlos.lopez@example.org; Same name',
    );
    expect(one?.offers).toContainEqual({
      subject: { site: SITE, student: '4213' },
      id: 'compare-9002-5120',
      label: 'Compare with contact 5120',
      primary: false,
      action: { do: 'compare', pair: { id: '9002', other: '5120' } },
    });
    expect(other?.tags.map((tag) => tag.text)).toContain('Looks like Carlos Lopez (9002)');
    expect(other?.offers.map((offer) => offer.label)).toEqual([
      'Open contact',
      'Compare with contact 9002',
    ]);
  });

  it('by name and phone, once the records were read', () => {
    const bare = { emails: [], phones: [phone('555-0111')] };
    const [one] = cards([row('1', 'Carlos Lopez', bare), row('2', 'C Lopez', bare)]);
    expect(one?.lines).toContain(
      `C Lopez (2): Same phone: 555-0111; ${en.compare.why['surname-and-initial']}`,
    );
    expect(one?.tags.map((tag) => tag.text)).toContain('Looks like C Lopez (2)');
  });

  it('by name alone only in a line, without a mark or a button', () => {
    const [one] = cards([row('1', 'Carlos Lopez'), row('2', 'Lopez, Carlos')]);
    expect(one?.lines).toContain(
      'Same name as Carlos Lopez (2). Nothing else that Kinlink could read matches.',
    );
    expect(one?.tags).toHaveLength(1);
    expect(one?.offers.map((offer) => offer.label)).toEqual(['Open contact']);
  });

  it('not at all when nothing agrees', () => {
    const [one] = cards([carlos, row('2', 'Rosa Ferrer', { emails: ['rosa@example.org'] })]);
    expect(one).toMatchObject({ lines: ['Father', ...EMAIL.emails], tags: [{ tone: 'plain' }] });
  });

  it('without a button where the page does not say which contact it is', () => {
    const { contactId: _, ...nameless } = { ...original, key: 'row:1' };
    const [one, other] = cards([carlos, nameless]);
    expect(one?.tags.map((tag) => tag.text)).toContain('Looks like Carlos A. Lopez');
    expect([...(one?.offers ?? []), ...(other?.offers ?? [])].map((offer) => offer.label)).toEqual([
      'Open contact',
    ]);
  });

  it('each card names each line, tag and button once, whoever is on the page', () => {
    const anyone = fc.record({
      id: fc.integer({ min: 1, max: 99 }).map(String),
      name: fc.constantFrom('Carlos Lopez', 'C Lopez', 'Rosa Ferrer', ''),
      emails: fc.subarray(['a@example.org', 'b@example.org']),
    });
    const family = fc.uniqueArray(anyone, { selector: (one) => one.id, maxLength: 5 });
    fc.assert(
      fc.property(family, (people) => {
        for (const card of cards(people.map(({ id, name, emails }) => row(id, name, { emails })))) {
          const said = [card.lines, card.tags.map((tag) => tag.text), card.offers.map((o) => o.id)];
          for (const list of said) expect(new Set(list).size).toBe(list.length);
          expect(card.offers.every((offer) => !offer.primary)).toBe(true);
        }
      }),
    );
  });
});

describe('two of them side by side', () => {
  const comparing = { id: '9002', other: '5120' };
  const compare = (contacts: StudentsContact[], more: Partial<Context> = { comparing }) =>
    adviseOn(contacts, more).compare;
  const accounts = (mine: boolean | undefined, theirs: boolean | undefined) =>
    compare([
      { ...carlos, hasAccount: mine },
      { ...original, hasAccount: theirs, username: 'carlos' },
    ]);

  it('only when asked for, and only while both are on the page', () => {
    expect(compare([carlos, original], {})).toBeUndefined();
    expect(compare([carlos])).toBeUndefined();
    expect(
      compare([carlos, original], { comparing: { id: '9002', other: '9002' } }),
    ).toBeUndefined();
  });

  it('asks whether they are one person, with what speaks for it', () => {
    const found = accounts(false, true);
    expect(found?.heading).toBe('Same person?');
    expect(found?.sides).toEqual(['Carlos Lopez (9002)', 'Carlos A. Lopez (5120)']);
    expect(found?.rows.map(({ label, result: how }) => [label, how])).toEqual([
      ['Name', 'equal'],
      ['Emails', 'equal'],
      ['Phones', 'unknown'],
      ['Addresses', 'unknown'],
      ['Students', 'unknown'],
      ['Account', 'missing'],
    ]);
    expect(found?.lines).toEqual([
      en.compare.strength.strong,
      'Same email: carlos.lopez@example.org',
      'Same name',
      'If they’re the same person, the parent keeps the account of Carlos A. Lopez (5120).',
    ]);
  });

  it('takes the answer where exactly one has an account, whichever side it stands on', () => {
    for (const found of [
      accounts(false, true),
      compare(
        [
          { ...carlos, hasAccount: false },
          { ...original, hasAccount: true },
        ],
        { comparing: { id: '5120', other: '9002' } },
      ),
    ])
      expect(found?.offers.map(({ label, action }) => [label, action])).toEqual([
        ['Same person', { do: 'same-person', duplicateId: '9002', otherId: '5120' }],
        ['Different person', { do: 'different-person', duplicateId: '9002', otherId: '5120' }],
        ['Close the comparison', { do: 'compare' }],
      ]);
  });

  it('says that two accounts can’t be merged here, and offers nothing that would', () => {
    const found = accounts(true, true);
    expect(found?.lines.slice(-2)).toEqual(en.compare.twoAccounts);
    expect(found?.lines.join()).toMatch(/Ask the parent.*Consolidate Contacts.*can’t be undone/s);
    expect(found?.offers.map(({ label, action }) => [label, action])).toEqual([
      ['Open PowerSchool’s search', { do: 'go', page: 'search' }],
      ['Close the comparison', { do: 'compare' }],
    ]);
    expect(found?.offers.some(({ primary }) => primary)).toBe(false);
  });

  it('has no answer to take while no account is there, or none was read', () => {
    expect(accounts(false, false)?.lines).toContain(en.compare.noAccounts);
    expect(accounts(undefined, true)?.lines).toContain(en.compare.accountsUnknown);
    for (const found of [accounts(false, false), accounts(undefined, true)])
      expect(found?.offers.map((offer) => offer.id)).toEqual(['compare-close']);
  });
});
