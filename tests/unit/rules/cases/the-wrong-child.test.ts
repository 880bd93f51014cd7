/** A number of another child, a row that ended, a child who starts next year. */
import { describe, expect, it } from 'vitest';
import type { ContactPage, Student } from '../../../../lib/contracts/contact-facts.ts';
import {
  answer,
  clashed,
  duplicate,
  found,
  look,
  now,
  offers,
  original,
  says,
  searched,
  withAna,
} from '../clash-steps.ts';
import { ana, contact, drawer } from '../family.ts';

const holder = found('5120', { hasAccount: true });
const begun = (page = duplicate()) => answer('same', searched(clashed(page), [holder]));
const hints = (advice: ReturnType<typeof says>) => now(advice)?.hints.join(' ') ?? '';

const row = (name: string) => ({
  drawer: drawer(
    'add-students',
    {},
    {
      found: [{ number: '10123', name, picked: true, access: true, relationship: 'Father' }],
    },
  ),
});

describe('a number that finds a row of another name', () => {
  it.each([
    ['a superseded record', 'Lopez_dupe, Ana'],
    ['a brother', 'Lopez, Andres'],
    ['a cousin with one name more', 'Lopez Ruiz, Ana'],
    ['a stranger', 'Park, Soo-min'],
  ])('%s: what is ticked is said before Submit', (_, name) => {
    const advice = says(begun(), original(), row(name));
    expect(hints(advice)).toContain('The checked row says');
    expect(hints(advice)).not.toContain('Check, then click Submit.');
  });

  it('a sister with another middle initial is not the student', () => {
    const page = duplicate({ students: [{ ...ana, number: '10123', name: 'Lopez, Ana M' }] });
    const advice = says(begun(page), original(), row('Lopez, Ana L'));
    expect(hints(advice)).toContain('The checked row says Ana L Lopez');
    expect(hints(advice)).not.toContain('Check, then click Submit.');
    expect(hints(says(begun(page), original(), row('Lopez, Ana M.')))).toContain(
      'Check, then click Submit.',
    );
  });

  it.each(['Lopez, Ana', 'LOPEZ, ANA', ''])('“%s” is the student', (name) => {
    expect(hints(says(begun(), original(), row(name)))).toContain('Check, then click Submit.');
  });

  it('another student who is new on the original after Submit is told', () => {
    const tasks = look(begun(), original());
    const bea = { ...ana, key: '4214', dcid: '4214', name: 'Lopez, Bea' };
    const page = original({ students: [...(original().students ?? []), bea] });
    expect(says(look(tasks, page), page).notice?.title).toBe('New on this contact: Bea Lopez');
    expect(says(tasks, original()).notice).toBeUndefined();
    expect(says(look(tasks, withAna()), withAna()).notice?.id).toBe('attached');
  });
});

describe('a row of the student that ended', () => {
  const withPast = (ended?: string): ContactPage =>
    original({
      students: [
        ...(original().students ?? []),
        { ...ana, key: 'row:1', current: false, access: false, ...(ended && { ended }) },
      ],
    });

  it.each([
    ['06/30/2026', 'until 06/30/2026'],
    [undefined, 'in a row that the page hides'],
  ])('is told with its end date (%s) instead of Add', (ended, words) => {
    const advice = says(begun(), withPast(ended));
    expect(hints(advice)).toContain(words);
    expect(offers(advice)).not.toContain('Add Ana Lopez');
  });

  it('is nothing beside a row that counts now', () => {
    const page = withPast('06/30/2026');
    const both = { ...page, students: [...(page.students ?? []), { ...ana, access: true }] };
    expect(look(begun(), both)[0]?.students[0]?.attached).toBeDefined();
  });
});

it.each([
  'This student is already associated with this contact',
  'You do not have permission to do this',
])(
  'what PowerSchool refuses in Add Students is read out, and Submit not advised again: %s',
  (message) => {
    const error = { message, place: 'drawer', drawer: 'add-students', means: 'unclear' } as const;
    const advice = says(begun(), original(), { ...row('Lopez, Ana'), error });
    expect(advice.notice?.body.join(' ')).toContain(message);
    expect(advice.notice?.body.join(' ')).toMatch(/past and future rows.*which school is selected/);
    expect(hints(advice)).toContain('Read what it says before you click Submit again.');
    expect(hints(advice)).not.toContain('Check, then click Submit.');
  },
);

it.each(['phone', 'email', 'address', 'student'] as const)(
  'a refusal in the %s drawer is read out on any contact',
  (kind) => {
    const error = { message: 'No permission', place: 'drawer', means: 'unclear' } as const;
    const advice = says([], contact(), { drawer: drawer(kind, {}), error });
    expect(advice.notice?.title).toBe('PowerSchool didn’t accept this');
  },
);

describe('a child who starts next year', () => {
  const nora: Student = {
    ...ana,
    key: '4300',
    dcid: '4300',
    name: 'Lopez, Nora',
    number: '10300',
    current: false,
    starts: '08/15/2027',
    originalContactType: '',
  };
  const page = duplicate({ students: [nora] });

  it('is the task’s student, with the date to type', () => {
    expect(begun(page)[0]?.students).toMatchObject([{ name: 'Nora Lopez', starts: '08/15/2027' }]);
    const advice = says(begun(page), original());
    expect(hints(advice)).toContain('starts on 08/15/2027');
    expect(offers(advice)).toContain('Add Nora Lopez');
    expect(offers(says(begun(page), page))).not.toContain('Show me the Active box');
  });

  it('is safe once it is on the original, from now or from then', () => {
    for (const change of [{ current: true, starts: undefined }, {}]) {
      const students = [...(original().students ?? []), { ...nora, ...change, access: true }];
      const tasks = look(begun(page), original({ students }));
      expect(tasks[0]?.students[0]?.attached).toBeDefined();
    }
  });

  it('counts once where a row of this year stands beside it', () => {
    const both = duplicate({
      students: [nora, { ...nora, key: '4300', current: true, starts: undefined }],
    });
    expect(begun(both)[0]?.students).toHaveLength(1);
    expect(begun(both)[0]?.students[0]?.starts).toBeUndefined();
  });
});
