import { describe, expect, it } from 'vitest';
import { GUIDE_IDS, type Guide } from '../../../../lib/contracts/guides.ts';
import { findGuides } from '../../../../lib/rules/popup/find-guides.ts';
import { guidesEn } from '../../../../lib/texts/guides/en.ts';

const found = (query: string) => findGuides(guidesEn, query).map(({ id }) => id);

describe('the search for guides', () => {
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

  it('gives all guides in order for a query without words', () => {
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

  it('gives all guides for a query without letters', () => {
    for (const query of ['', '  ', '?!']) expect(found(query)).toEqual([...GUIDE_IDS]);
  });

  it('accepts any text', () => {
    for (const query of ['.*', '\\', '(', 'a'.repeat(5000), '😀', '\u0000'])
      expect(Array.isArray(found(query))).toBe(true);
  });
});
