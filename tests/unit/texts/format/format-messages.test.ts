/** Sentences as data become sentences as they are used. */
import { describe, expect, it } from 'vitest';
import { formatMessages } from '../../../../lib/texts/format/format-messages.ts';

const table = {
  plain: 'Nothing varies.',
  flag: true,
  one: 'Add {student}',
  lines: ['It says: “{message}”', 'Read it.'],
  quiet: ['First.', 'Second.'],
  listed: 'Not found: {things}.',
  parted: '{who}: {reasons; }',
  named: { by: 'name', none: 'contact {id}', other: '{name}, contact {id}' },
  counted: { by: 'count', one: 'one thing', other: '{#} things' },
  students: { by: 'students', none: 'nobody', one: '{students} is here', other: '{#}: {students}' },
  deep: [{ steps: ['Press {button}.'] }],
} as const;
const t = formatMessages<typeof table>(table, 'en');

describe('a sentence', () => {
  it('without a place stays a text', () => {
    expect(t.plain).toBe('Nothing varies.');
    expect(t.flag).toBe(true);
    expect(t.quiet).toEqual(['First.', 'Second.']);
  });

  it('is filled in, each line of several', () => {
    expect(t.one({ student: 'Ana' })).toBe('Add Ana');
    expect(t.lines({ message: 'No.' })).toEqual(['It says: “No.”', 'Read it.']);
    expect(t.deep[0].steps({ button: 'Search' })).toEqual(['Press Search.']);
  });

  it('takes what is filled in as it stands, braces and dollars too', () => {
    expect(t.one({ student: '{student} $& $1' })).toBe('Add {student} $& $1');
    expect(t.named({ name: '{id}', id: '7' })).toBe('{id}, contact 7');
  });

  it('keeps a place that nothing is given for, so that it is seen', () => {
    expect(t.one({} as never)).toBe('Add {student}');
    expect(t.one({ student: '' })).toBe('Add ');
  });

  it('lists things as the language does, or parted by semicolons', () => {
    expect(t.listed({ things: ['a', 'b', 'c'] })).toBe('Not found: a, b, and c.');
    expect(formatMessages<typeof table>(table, 'es').listed({ things: ['a', 'b'] })).toBe(
      'Not found: a y b.',
    );
    expect(t.parted({ who: 'Ana', reasons: ['same email', 'same phone'] })).toBe(
      'Ana: same email; same phone',
    );
  });
});

describe('a sentence by cases', () => {
  it.each(['none', 'one', 'other', 'by', 'toString'])('takes the name %s for a name', (name) => {
    expect(t.named({ name, id: '7' })).toBe(`${name}, contact 7`);
  });

  it('is another one where there is none', () => {
    expect(t.named({ name: '', id: '7' })).toBe('contact 7');
    expect(t.students({ students: [] })).toBe('nobody');
    expect(t.students({ students: [''] })).toBe(' is here');
  });

  it('goes by the number, or by how many are listed', () => {
    expect([0, 1, 2].map((count) => t.counted({ count }))).toEqual([
      '0 things',
      'one thing',
      '2 things',
    ]);
    expect(t.students({ students: ['Ana'] })).toBe('Ana is here');
    expect(t.students({ students: ['Ana', 'Luis'] })).toBe('2: Ana and Luis');
  });
});
