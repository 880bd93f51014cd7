import { describe, expect, it } from 'vitest';
import type { ListedContact } from '../../../../lib/contracts/worklist/list.ts';
import {
  emailHoldersAmong,
  findingsOf,
  unknownsOf,
} from '../../../../lib/rules/worklist/findings.ts';
import { findLikelySame } from '../../../../lib/rules/worklist/likely-same.ts';
import { contact, student, tie } from './listed-people.ts';

function found(more: Partial<ListedContact>, myTie = tie(), others: ListedContact[] = []) {
  const subject = contact({ students: [myTie], ...more });
  const all = [subject, ...others];
  return findingsOf(subject, myTie, student(), {
    emailHolders: emailHoldersAmong(all),
    likelySame: findLikelySame(all, new Set()),
    policy: { districtDomains: ['Fairmont.example'] },
  });
}

it('finds nothing missing for a parent who has everything', () => {
  expect(found({})).toEqual([]);
  expect(unknownsOf(contact(), tie())).toEqual([]);
});

describe('what is missing', () => {
  it.each([
    ['no email and no account', { emails: [], hasAccount: false }, ['no-email', 'no-account']],
    [
      'a text that is no email',
      { emails: [{ address: 'none' }], hasAccount: false },
      ['no-email', 'no-account'],
    ],
    ['no account', { hasAccount: false }, ['no-account']],
    ['an account that is off', { enabled: false }, ['account-off']],
    ['an inactive contact with an account', { active: false }, ['inactive-with-account']],
    ['an inactive contact without one', { active: false, hasAccount: false }, []],
    ['no email, but an account: its email is the account’s', { emails: [] }, []],
    ['no preferred phone', { phones: [] }, ['no-preferred-phone']],
  ] as const)('%s', (_, more, findings) => {
    const expected =
      more && 'hasAccount' in more && more.hasAccount === false ? { access: false } : {};
    expect(found(more as Partial<ListedContact>, tie(expected))).toEqual(findings);
  });

  it('Data Access off, for one child or for all', () => {
    expect(
      found({ students: [tie({ access: false }), tie({ dcid: '2' })] }, tie({ access: false })),
    ).toEqual(['access-off']);
    expect(found({}, tie({ access: false }))).toEqual(['access-off', 'account-without-access']);
  });

  it('an account, although Data Access is on', () => {
    expect(found({ hasAccount: false })).toEqual(['no-account', 'access-without-account']);
  });

  it('Enable Parent Access, only after a page showed that it is off', () => {
    const around = {
      emailHolders: new Map(),
      likelySame: new Map(),
      policy: { districtDomains: [] },
    };
    const of = (parentAccess?: boolean) => findingsOf(contact(), tie(), { parentAccess }, around);
    expect([of(), of(true), of(false)]).toEqual([[], [], ['parent-access-off']]);
  });

  it('a relationship that is blank, but not one that is unknown', () => {
    expect(found({}, tie({ relationship: '' }))).toEqual(['blank-relationship']);
    expect(found({}, tie({ relationship: undefined }))).toEqual([]);
  });
});

describe('emails', () => {
  const father = contact({
    contactId: '2',
    name: 'Juan Perez',
    hasAccount: false,
    phones: undefined,
  });

  it('shared by two parents: the parent without an account can’t get one with it', () => {
    expect(found({ hasAccount: false }, tie({ access: false }), [father])).toContain(
      'shared-email',
    );
    expect(found({}, tie(), [father])).not.toContain('shared-email');
  });

  it('of an inactive contact is no problem for another parent', () => {
    const inactive = { ...father, active: false };
    expect(found({ hasAccount: false }, tie({ access: false }), [inactive])).not.toContain(
      'shared-email',
    );
  });

  it('of a duplicate does not count as another parent’s', () => {
    const copy = contact({ contactId: '3', hasAccount: false });
    const findings = found({ hasAccount: false }, tie({ access: false }), [copy]);
    expect(findings).toContain('likely-same');
    expect(findings).not.toContain('shared-email');
  });

  it('from the district: only the primary one counts or, without one, all of them', () => {
    const own = { address: 'maria@staff.fairmont.EXAMPLE' };
    const other = { address: 'maria@example.org' };
    expect(found({ emails: [own] })).toEqual(['district-email']);
    expect(found({ emails: [own, other] })).toEqual([]);
    expect(found({ emails: [{ ...own, primary: true }, other] })).toEqual(['district-email']);
    expect(found({ emails: [{ address: 'x@notfairmont.example' }] })).toEqual([]);
  });
});

describe('an unknown thing never counts as missing', () => {
  it.each([
    ['active', { active: undefined }, {}],
    ['emails', { emails: undefined, hasAccount: false }, { access: false }],
    ['account', { hasAccount: undefined }, {}],
    ['enabled', { enabled: undefined }, {}],
    ['access', {}, { access: undefined }],
  ] as const)('%s', (part, more, link) => {
    const subject = contact({ ...more, students: [tie(link)] });
    expect(unknownsOf(subject, tie(link))).toEqual([part]);
    expect(found(more, tie(link)).filter((finding) => finding !== 'no-account')).toEqual([]);
  });

  it('unknown phones are not a missing phone', () => {
    expect(found({ phones: undefined })).toEqual([]);
    const maybe = [{ row: '0', type: '', number: '555-0101', extension: '' }];
    expect(found({ phones: maybe })).toEqual([]);
  });
});
