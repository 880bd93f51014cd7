/** Marks of a phone, a new name, an account of its own: each is there, carried over or decided. */
import { describe, expect, it } from 'vitest';
import type { ContactPage, Phone } from '../../../../lib/contracts/contact-facts.ts';
import { withoutAccess } from '../../../../lib/rules/task/access-decision.ts';
import { dismissItems, unresolved } from '../../../../lib/rules/task/carry-over-progress.ts';
import { change } from '../../../../lib/tasks/task-list.ts';
import {
  answer,
  byHandLines,
  CARLOS,
  clashed,
  duplicate,
  found,
  look,
  now,
  offers,
  original,
  phone,
  says,
  searched,
  withAna,
} from '../clash-steps.ts';
import { ana, drawer, email, field } from '../family.ts';

const holder = found('5120', { hasAccount: true });
const attached = (page: ContactPage, onto = withAna()) =>
  look(answer('same', searched(clashed(page), [holder])), onto);
const home: Phone = { ...phone('555-0111', '', 'Home'), sms: true, preferred: true };
const mobile = phone('555-0111', '', 'Mobile');
const retires = (page: ContactPage, onto: ContactPage) =>
  offers(says(attached(page, onto), page)).some((label) => label.startsWith('Show me'));

describe('a value that the original has without the duplicate’s marks', () => {
  it('is said with both sides’ marks, and holds up retiring', () => {
    const [page, onto] = [duplicate({ phones: [home] }), withAna({ phones: [mobile] })];
    const item = now(says(attached(page, onto), onto));
    expect(item?.label).toBe('Already here, marked differently: phone 555-0111 (Home)');
    expect(item?.detail).toContain('Here it’s Mobile; on the duplicate it’s Home, SMS, Preferred.');
    expect(retires(page, onto)).toBe(false);
  });

  it.each([
    ['the type', { ...mobile, type: 'Work' }, mobile],
    ['SMS', { ...mobile, sms: true }, mobile],
    ['preferred', { ...mobile, preferred: true }, mobile],
  ])('%s alone is enough', (_, there, here) => {
    expect(retires(duplicate({ phones: [there] }), withAna({ phones: [here] }))).toBe(false);
  });

  it.each([
    ['the same', home, home],
    ['fewer marks on the duplicate', { ...mobile, type: 'Home' }, home],
    ['marks that the page does not show', home, { ...home, sms: undefined, preferred: undefined }],
    ['no type on the duplicate', { ...mobile, type: '' }, mobile],
  ])('%s holds up nothing', (_, there, here) => {
    expect(retires(duplicate({ phones: [there] }), withAna({ phones: [here] }))).toBe(true);
  });

  it('an email’s primary counts, and of two equal phones the one with marks', () => {
    const onto = withAna({ emails: [email(CARLOS), email('c@example.org', false)] });
    const page = duplicate({ emails: [email(CARLOS, false), email('c@example.org')] });
    expect(retires(page, onto)).toBe(false);
    const two = duplicate({ phones: [mobile, home] });
    expect(retires(two, withAna({ phones: [mobile] }))).toBe(false);
    expect(retires(two, withAna({ phones: [mobile, home] }))).toBe(true);
  });
});

describe('words in a phone’s text', () => {
  const written = (number: string, extension = '') => ({ ...phone(number, extension) });
  const plain = phone('201-555-0112');

  it.each([
    ['a note after the number', written('(201) 555-0112 grandma Lucia')],
    ['a note before the number', written('grandma Lucia (201) 555-0112')],
    ['an extension in words', written('201-555-0112', 'ask for Lupe')],
    ['words beside an extension', written('201-555-0112', '21 ask for Lupe')],
  ])('%s is said and holds up retiring', (_, there) => {
    const here = { ...plain, extension: there.extension.replace(/\D/g, '') };
    const [page, onto] = [duplicate({ phones: [there] }), withAna({ phones: [here] })];
    expect(now(says(attached(page, onto), onto))?.label).toMatch(
      /^Different on the duplicate: phone .*(grandma Lucia|ask for Lupe)/,
    );
    expect(retires(page, onto)).toBe(false);
  });

  it('two notes on one number are decided one by one', () => {
    const two = [written('201-555-0112 grandma Lucia'), written('201-555-0112 ask for Lupe')];
    const [page, onto] = [duplicate({ phones: two }), withAna({ phones: [plain] })];
    expect(attached(page, onto).flatMap(unresolved)).toHaveLength(2);
  });

  it.each([
    ['the original has them, too', '201-555-0112 GRANDMA Lucia', '(201) 555-0112 (Grandma Lucia)'],
    ['only the original has them', '201-555-0112', '(201) 555-0112 grandma Lucia'],
    ['they are the type here', '201-555-0112 mobile', '201-555-0112'],
    ['no words at all', '+1 (201) 555-0112', '201.555.0112'],
    ['signs of an extension', '201-555-0112 x21', '201-555-0112 ext. 21'],
    ['words for a telephone', 'tel:+12015550112', '201-555-0112'],
  ])('%s: nothing is held up', (_, there, here) => {
    const page = duplicate({ phones: [written(there)] });
    expect(retires(page, withAna({ phones: [written(here)] }))).toBe(true);
  });

  it.each(['x21', 'ext. 21', 'Extension: 21', 'extensión 21', '#21'])(
    '“%s” in its own field is 21',
    (extension) => {
      const page = duplicate({ phones: [written('201-555-0112', extension)] });
      expect(retires(page, withAna({ phones: [written('201-555-0112', '21')] }))).toBe(true);
    },
  );
});

describe('the name', () => {
  it('is decided where the duplicate has another one', () => {
    const page = duplicate({ name: 'Maria Lopez' });
    const onto = withAna({ name: 'Maria Ferrer' });
    const advice = says(attached(page, onto), onto);
    expect(byHandLines(advice)).toContain(
      'Name: Maria Lopez on the duplicate, Maria Ferrer here. PowerSchool emails the parent if you change it.',
    );
    expect(retires(page, onto)).toBe(false);
  });

  it.each(['Carlos A. Lopez', 'Lopez, Carlos', 'CARLOS LOPEZ'])('is there in “%s”', (name) => {
    expect(retires(duplicate(), withAna({ name }))).toBe(true);
  });
});

it('an account of the duplicate’s own is decided before anything is retired', () => {
  const account = { enabled: true, username: 'dana.b', email: 'dana.b@example.org' };
  const page = duplicate({
    account,
    students: [{ ...ana, access: true, originalContactType: '' }],
  });
  const advice = says(attached(page), withAna());
  expect(byHandLines(advice).join()).toContain('“dana.b”');
  expect(retires(page, withAna())).toBe(false);
  const [task] = attached(page);
  const decided = change(attached(page), task?.id ?? '', 8, (open) =>
    dismissItems(open, unresolved(open), 8),
  );
  expect(offers(says(decided, page))).toContain('Show me the Active box');
});

it('an account without username and email, as single sign-on leaves it, is decided as well', () => {
  const page = duplicate({ account: { enabled: true, username: '', email: '' } });
  const tasks = attached(page);
  expect(byHandLines(says(tasks, withAna()))).toContain(
    'The duplicate has an account without a username, as with single sign-on. Making the contact inactive locks it too. Ask the parent which account they use.',
  );
  expect(retires(page, withAna())).toBe(false);
});

describe('the record', () => {
  const carried = (tasks: ReturnType<typeof look>) =>
    tasks[0]?.steps.filter(({ kind }) => kind === 'carried').map(({ what }) => what);
  const page = duplicate({ phones: [mobile] });
  const { phones: _, ...unseen } = withAna();
  const there = withAna({ phones: [mobile] });

  it('says nothing of a phone that the original always had and that was not seen at first', () => {
    const first = attached(page, unseen as ContactPage);
    expect(first.flatMap(unresolved)).toContain('phone:5550111');
    expect(carried(look(first, there, 5))).toEqual([]);
  });

  it('lists what was seen to be lacking, and then to be there', () => {
    expect(carried(look(attached(page), there, 5))).toEqual(['555-0111 (Mobile)']);
  });

  const kinds = (tasks: ReturnType<typeof look>) => tasks[0]?.steps.map(({ kind }) => kind);
  const begun = () => answer('same', searched(clashed(), [holder]));

  it('says nothing of an access that the first look at the original showed', () => {
    expect(kinds(look(begun(), withAna()))).toEqual(['same']);
    expect(kinds(look(look(begun(), original()), withAna(), 5))).toEqual(['same', 'attached']);
    const without = withAna({ students: [{ ...ana, access: false }] });
    expect(kinds(look(look(begun(), without), withAna(), 5))).toEqual(['same', 'attached']);
    const locked = look(begun(), withAna({ active: false }));
    expect(kinds(look(locked, withAna(), 5))).toEqual(['same']);
  });

  it('says nothing of a duplicate that always was inactive', () => {
    const always = duplicate({ active: false });
    const tasks = look(answer('same', searched(clashed(always), [holder])), always, 3);
    expect(tasks[0]?.duplicates[0]?.retired?.outcome).toBe('inactive');
    expect(kinds(tasks)).toEqual(['same']);
    const step = says(tasks, always).items.find(({ id }) => id === 'retire');
    expect(step?.detail).toBe('It was already inactive');
  });

  it('takes back a contact that is active again after the task has ended with it', () => {
    const done = look(look(look(begun(), original()), withAna()), duplicate({ active: false }), 6);
    expect(done[0]?.ended?.outcome).toBe('done');
    expect(kinds(done)).toEqual(['same', 'attached', 'inactive']);
    const back = look(done, duplicate({ active: true }), 7);
    expect(kinds(back)).toEqual(['same', 'attached']);
    expect(says(back, duplicate()).notice?.body).toContain(
      'This duplicate was inactive and is active again.',
    );
    const again = look(back, duplicate({ active: false }), 8);
    expect(kinds(again)).toEqual(['same', 'attached', 'inactive']);
    expect(says(again, duplicate({ active: false })).notice?.id).not.toBe('taken-back');
  });

  it.each(['open', 'ended'])('takes back a student who is gone, the task being %s', (state) => {
    const there = look(look(begun(), original()), withAna());
    const before = state === 'open' ? there : look(there, duplicate({ active: false }), 6);
    expect(before[0]?.ended !== undefined).toBe(state === 'ended');
    const gone = look(before, original(), 7);
    expect(kinds(gone)).not.toContain('attached');
    expect(says(gone, original()).notice?.body).toContain(
      'Ana Lopez is no longer on this contact with Data Access.',
    );
    const back = look(gone, withAna(), 8);
    expect(kinds(back)?.filter((kind) => kind === 'attached')).toHaveLength(1);
    expect(says(back, withAna()).notice?.id).not.toBe('taken-back');
  });

  it('takes back nothing for a page that is not saved, or not seen', () => {
    const done = look(look(look(begun(), original()), withAna()), duplicate({ active: false }), 6);
    const { students: _, ...half } = original();
    for (const seen of [
      original({ unsaved: true }),
      half as ContactPage,
      duplicate({ unsaved: true }),
    ])
      expect(look(done, seen, 7)).toEqual(done);
  });

  it('a student without access is on record only where the row is new', () => {
    const decided = (tasks: ReturnType<typeof look>) =>
      change(tasks, tasks[0]?.id ?? '', 4, (task) => withoutAccess(task, '4213', 4));
    const without = withAna({ students: [{ ...ana, access: false }] });
    expect(kinds(look(decided(look(begun(), without)), without, 5))).not.toContain('attached');
    expect(kinds(look(decided(look(begun(), original())), without, 5))).toContain('attached');
  });

  it('takes back a contact that is active again', () => {
    const second = duplicate({ contactId: '9003' });
    const both = clashed(second, answer('same', searched(clashed(), [holder])), 4);
    const gone = look(look(both, withAna()), duplicate({ active: false }), 6);
    expect(gone[0]?.steps.at(-1)?.kind).toBe('inactive');
    const back = look(gone, duplicate({ active: true }), 7);
    expect(back[0]?.duplicates[0]).not.toHaveProperty('retired');
    expect(back[0]?.steps.some(({ kind }) => kind === 'inactive')).toBe(false);
  });
});

it('a field that holds something else is to be decided on before Submit', () => {
  const page = duplicate({ phones: [{ ...mobile, type: 'Work' }] });
  const open = drawer('phone', {
    type: field('choice', 'Mobile', ['Mobile', 'Work']),
    number: field('text', '555-0111'),
  });
  const item = now(says(attached(page), withAna(), { drawer: open }));
  expect(item?.conflicts.map(({ have, want }) => [have, want])).toEqual([['Mobile', 'Work']]);
  expect(item?.hints).not.toContain('Check, then click Submit.');
  expect(item?.hints.join()).toContain('Replace it or leave it');
});
