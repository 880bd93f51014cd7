import { describe, expect, it } from 'vitest';
import { GUIDE_IDS, type Guide, withExtra } from '../../../../lib/contracts/guides.ts';
import { findGuides } from '../../../../lib/rules/popup/find-guides.ts';
import { pageHere, stepsOf } from '../../../../lib/rules/popup/guides-for-page.ts';
import { guidesEn } from '../../../../lib/texts/guides/en.ts';
import { ana, contact, context, email, nothingToSearch, seen } from '../family.ts';

const found = (query: string) => findGuides(guidesEn, query).map(({ id }) => id);

describe('the guides', () => {
  it('are there, each once', () => {
    expect(guidesEn.map(({ id }) => id)).toEqual([...GUIDE_IDS]);
  });

  it.each(guidesEn.map((guide) => [guide.id, guide] as const))('%s is short', (_, guide) => {
    expect(guide.steps.length).toBeLessThanOrEqual(12);
    for (const line of [...guide.steps, ...guide.notes]) {
      expect(line.length, line).toBeLessThanOrEqual(140);
      expect(line, line).toMatch(/[.?”]$/);
    }
    expect(new Set([...guide.steps, ...guide.notes]).size).toBe(
      guide.steps.length + guide.notes.length,
    );
  });

  it('take what the district adds, after their own', () => {
    const extra = { clash: { steps: ['Call the office.'] }, unheardOf: { notes: ['Lost.'] } };
    const clash = withExtra(guidesEn, extra).find(({ id }) => id === 'clash');
    expect(clash?.steps.at(-1)).toBe('Call the office.');
    expect(withExtra(guidesEn, {})).toEqual(guidesEn);
    expect(findGuides(withExtra(guidesEn, extra), 'call office').map(({ id }) => id)).toEqual([
      'clash',
    ]);
  });
});

describe('the search', () => {
  it('puts a whole word before the beginning of one, and reads the district’s lines one by one', () => {
    const titled = (title: string): Guide => ({
      id: 'basics',
      title,
      words: '',
      steps: ['Call the office', 'Ask for Maria'],
      notes: [],
    });
    const [longer, whole] = [titled('Resetting'), titled('Reset')];
    expect(findGuides([longer, whole], 'reset')).toEqual([whole, longer]);
    expect(findGuides([whole], 'office')).toEqual([whole]);
    expect(findGuides([whole], 'ask')).toEqual([whole]);
  });

  it('gives all for a query without words, in their order', () => {
    for (const query of ['', ' ', '?!']) expect(findGuides(guidesEn, query)).toEqual(guidesEn);
  });

  it.each(guidesEn.map(({ id, title }) => [title, id]))(
    '“%s” finds its guide first',
    (title, id) => {
      expect(found(title)[0]).toBe(id);
      expect(found(title.toUpperCase())[0]).toBe(id);
    },
  );

  it.each([
    ['create a portal account', 'create-account'],
    ['email already in use', 'clash'],
    ['username already in use', 'clash'],
    ['change a parent’s email', 'change-email'],
    ['change parents email!', 'change-email'],
    ['add email', 'change-email'],
    ['make primary', 'change-email'],
    ['pick as Account Email', 'change-email'],
    ['match Username', 'change-email'],
    ['tell the parent', 'change-email'],
    ['parent can’t sign in', 'cannot-sign-in'],
    ["parent can't sign in", 'cannot-sign-in'],
    ['enabled', 'cannot-sign-in'],
    ['locked', 'cannot-sign-in'],
    ['reset', 'cannot-sign-in'],
    ['sees other children but not this one', 'missing-child'],
    ['Data Access', 'missing-child'],
    ['Enable Parent Access', 'missing-child'],
    ['school switch', 'missing-child'],
    ['one email shared by a family', 'shared-email'],
    ['duplicates', 'duplicates'],
    ['what to do and never to do', 'duplicates'],
    ['notes every registrar should know', 'basics'],
    ['one contact and one account each', 'basics'],
    ['associated with contacts', 'basics'],
    ['no new contact for a sibling', 'basics'],
  ])('“%s” finds %s', (words, id) => {
    expect(found(words)).toContain(id);
  });

  it('puts a word of the title before other words, and those before steps', () => {
    expect(found('duplicates')[0]).toBe('duplicates');
    expect(found('locked')[0]).toBe('cannot-sign-in');
    const guide = (id: (typeof GUIDE_IDS)[number], title: string, words: string, step: string) => ({
      id,
      title,
      words,
      steps: [step],
      notes: [],
    });
    const three = [
      guide('basics', 'One', 'two', 'apple'),
      guide('clash', 'One', 'apple', 'three'),
      guide('duplicates', 'Apple', 'two', 'three'),
    ];
    expect(findGuides(three, 'apple').map(({ id }) => id)).toEqual([
      'duplicates',
      'clash',
      'basics',
    ]);
  });

  it('goes by the beginnings of words, without accents and case, and wants all words', () => {
    expect(found('pass')).toEqual(expect.arrayContaining(['create-account', 'cannot-sign-in']));
    expect(found('ÇUSTODY')).toEqual(found('custody'));
    expect(found('ustody')).toEqual([]);
    expect(found('custody zebra')).toEqual([]);
    expect(found('pickup custody')).toEqual(['duplicates']);
  });

  it('gives all of them, in their order, for a query without words', () => {
    for (const query of ['', '  ', '?!']) expect(found(query)).toEqual([...GUIDE_IDS]);
  });

  it('takes anything that is typed', () => {
    for (const query of ['.*', '\\', '(', 'a'.repeat(5000), '😀', '\u0000'])
      expect(Array.isArray(found(query))).toBe(true);
  });
});

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

  it('a page of which nothing could be read has none', () => {
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
