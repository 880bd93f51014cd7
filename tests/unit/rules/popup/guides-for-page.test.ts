import { describe, expect, it } from 'vitest';
import type { Facts, StudentContactsPage } from '../../../../lib/contracts/facts.ts';
import { pageHere, stepsOf } from '../../../../lib/rules/popup/guides-for-page.ts';
import { CARLOS } from '../clash-steps.ts';
import { ana, contact, context, email, nothingToSearch, seen } from '../family.ts';

describe('the guides of a page', () => {
  const at = (...given: Parameters<typeof seen>) => pageHere(context(seen(...given)));
  const account = { enabled: true, username: 'c', email: 'c@example.org' };
  const listed = { key: '1', name: 'Lopez, Ana', relationship: 'Mother', emails: [] };
  const student = { dcid: '4213', name: 'Lopez, Ana' };

  it.each([
    ['a contact without an account', contact(), 'contact', 'create-account'],
    ['a new contact', contact({ contactId: undefined }), 'new-contact', 'create-account'],
    [
      'a contact whose account is off',
      contact({ account: { ...account, enabled: false } }),
      'contact',
      'cannot-sign-in',
    ],
    ['an inactive contact', contact({ account, active: false }), 'contact', 'cannot-sign-in'],
    ['a contact with a child without access', contact({ account }), 'contact', 'missing-child'],
    [
      'a contact that is complete',
      contact({ account, students: [{ ...ana, access: true }] }),
      'contact',
      'change-email',
    ],
    [
      'a student’s contacts',
      { kind: 'student-contacts', student, contacts: [listed] },
      'student-contacts',
      'create-account',
    ],
    [
      'a student’s contacts, one without access',
      {
        kind: 'student-contacts',
        student,
        contacts: [{ ...listed, hasAccount: true, access: false }],
      },
      'student-contacts',
      'missing-child',
    ],
    ['Access Accounts', { kind: 'access-accounts', student }, 'access-accounts', 'missing-child'],
    [
      'the search',
      {
        kind: 'search',
        mode: 'other',
        canSwitch: true,
        canSearch: false,
        query: '',
        more: false,
        busy: false,
      },
      'search',
      'clash',
    ],
  ] as const)('%s', (_, page, is, first) => {
    const here = at(structuredClone(page) as Parameters<typeof seen>[0]);
    expect(here.kind).toBe(is);
    expect(here.guides[0]).toBe(first);
    expect(new Set(here.guides).size).toBe(here.guides.length);
  });

  it('a contact whose number was not found has no guide', () => {
    const page = contact({ contactId: undefined });
    expect(at(page, { missing: ['contact-id'] })).toEqual({ kind: 'unknown', guides: [] });
  });

  it('an error says that the email is taken: that guide comes first', () => {
    const error = { message: 'in use', place: 'drawer', means: 'email-taken' } as const;
    expect(at(contact({ emails: [email('c@example.org')] }), { error }).guides[0]).toBe('clash');
    expect(at(contact(), { error: { ...error, means: 'unclear' } }).guides[0]).toBe(
      'create-account',
    );
  });

  it('an open task about this contact: clash and duplicates come first', () => {
    const facts = seen(contact());
    const task = {
      id: 't',
      site: facts.site,
      clash: 'email-taken' as const,
      email: 'c@example.org',
      duplicates: [{ contactId: '9002', name: 'Carlos Lopez', students: [] }],
      students: [],
      answers: [],
      carried: [],
      steps: [],
      search: nothingToSearch('email'),
      openedAt: 0,
      touchedAt: 0,
    };
    expect(pageHere(context(facts, { tasks: [task] })).guides.slice(0, 2)).toEqual([
      'clash',
      'duplicates',
    ]);
  });

  it('an unreadable page has none', () => {
    for (const page of [
      { kind: 'unknown', loading: false },
      { kind: 'student-contacts', student },
      contact({ account: undefined, emails: undefined, students: undefined }),
    ] as const)
      expect(at(page)).toEqual({ kind: 'unknown', guides: [] });
  });

  it('holds nothing personal', () => {
    const text = JSON.stringify(at(contact({ account, emails: [email('c@example.org')] })));
    expect(text).not.toMatch(/Lopez|example|9002|4213/);
  });

  it('some lead to their own step in the sidebar, the others to what is Now', () => {
    expect(stepsOf('missing-child')).toEqual(['access']);
    expect(stepsOf('create-account')).toEqual([]);
  });
});

const bea = { ...ana, key: '4214', dcid: '4214', name: 'Lopez, Bea' };

const account = { enabled: true, username: CARLOS, email: CARLOS };

describe('guides in order of fit', () => {
  const here = (page: Facts['page'], facts: Partial<Facts> = {}) =>
    pageHere(context(seen(page, facts))).guides;
  const list = (
    ...contacts: [hasAccount?: boolean | undefined, access?: boolean][]
  ): StudentContactsPage => ({
    kind: 'student-contacts',
    student: { dcid: '4213', name: 'Lopez, Ana', number: undefined },
    contacts: contacts.map(([hasAccount, access], n) => ({
      key: `${n}`,
      contactId: `${n}`,
      name: 'x',
      relationship: '',
      emails: [],
      hasAccount,
      access,
    })),
  });

  it('on a student’s contacts, the missing child comes first if a contact has an account without Data Access', () => {
    expect(here(list([true, true], [true, false]))).toEqual(['missing-child', 'create-account']);
    for (const page of [
      list(),
      list([true, true], [false, false]),
      list([true]),
      list([undefined, false]),
    ])
      expect(here(page)).toEqual(['create-account', 'missing-child']);
  });

  it('on a contact, the state of its account decides', () => {
    const all = ['change-email', 'cannot-sign-in', 'missing-child', 'create-account'];
    const lacking = [
      { ...ana, access: true },
      { ...bea, access: false },
    ];
    expect(here(contact({ account, students: [{ ...ana, access: true }] }))).toEqual(all);
    expect(here(contact({ account, students: lacking }))).toEqual([
      'missing-child',
      'change-email',
      'cannot-sign-in',
      'create-account',
    ]);
    expect(here(contact({ account, students: [{ ...ana, current: false }] }))).toEqual(all);
    expect(here(contact({ account: { ...account, enabled: false }, students: [] }))).toEqual([
      'cannot-sign-in',
      'change-email',
      'missing-child',
      'create-account',
    ]);
    expect(here(contact({ account, active: false, students: lacking }))).toEqual([
      'cannot-sign-in',
      'missing-child',
      'change-email',
      'create-account',
    ]);
    expect(here(contact({ account: null }))).toEqual(['create-account']);
    expect(here(contact({ account: undefined }))).toEqual([]);
    expect(here(contact({ contactId: undefined, account: undefined }))).toEqual(['create-account']);
    expect(here({ kind: 'unknown', loading: false })).toEqual([]);
  });
});
