/** Court orders, custody that is off, notes in a contact's fields: access is never carried over like a phone. */
import { describe, expect, it } from 'vitest';
import type { ContactPage } from '../../../../lib/contracts/contact-facts.ts';
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
import { ana, contact, drawer, email, field } from '../family.ts';

const holder = found('5120', { hasAccount: true });
const begun = (page = duplicate()) => answer('same', searched(clashed(page), [holder]));
const hints = (advice: ReturnType<typeof says>) => now(advice)?.hints.join(' ') ?? '';
const primary = (advice: ReturnType<typeof says>) =>
  now(advice)
    ?.offers.filter((offer) => offer.primary)
    .map(({ label }) => label);
const withRow = (row: object, more: Partial<ContactPage> = {}) =>
  duplicate({
    students: [{ ...ana, number: '10123', originalContactType: '', ...row }],
    ...more,
  });
const own = { enabled: true, username: 'dana.b', email: 'dana.b@example.org' };

describe('the step that turns on access says what speaks against it', () => {
  it.each([
    [
      'a court order took custody, lives with and pickup',
      withRow({ custody: false, livesWith: false, pickup: false }),
      'Custody isn’t checked',
    ],
    [
      'the access is off on the duplicate, which has an account',
      withRow({ access: false }, { account: own }),
      'its access turned off',
    ],
    ['the relationship says so', withRow({ relationship: 'Father - NO CONTACT' }), 'NO CONTACT'],
    ['the suffix says deceased', withRow({}, { details: { suffix: 'Deceased' } }), 'Deceased'],
    [
      'the employer field has a note',
      withRow({}, { details: { employer: 'restraining order 2024' } }),
      'restraining order',
    ],
    ['the name has a note', withRow({}, { name: 'Carlos Lopez (no pick up)' }), 'no pick up'],
    [
      'a phone has a note',
      withRow({}, { phones: [phone('201-555-0112 NO CONTACT ORDER')] }),
      'NO CONTACT ORDER',
    ],
    [
      'a phone’s extension has a note',
      withRow({}, { phones: [phone('201-555-0112', 'in prison')] }),
      'in prison',
    ],
  ])('%s', (_, page, words) => {
    const advice = says(begun(page), original());
    expect(hints(advice)).toContain(words);
    expect(hints(advice)).toContain('heck the family’s paperwork first');
    expect(primary(advice)).toEqual([]);
    expect(offers(advice)).toEqual(
      expect.arrayContaining(['Add Ana Lopez', 'No access to Ana Lopez']),
    );
    const found = [{ number: '10123', name: 'Lopez, Ana', picked: true, access: true }];
    const filled = says(begun(page), original(), { drawer: drawer('add-students', {}, { found }) });
    expect(hints(filled)).toContain('heck the family’s paperwork first');
  });

  it.each([
    ['custody is on', withRow({ custody: true })],
    [
      'a phone says when to call',
      withRow({}, { phones: [phone('201-555-0112 do not text, don’t call at work')] }),
    ],
    ['the page has no such column', withRow({})],
    [
      'the duplicate has no account, so that its access says nothing',
      withRow({ custody: true, access: false }),
    ],
    [
      'another row of the student has custody',
      duplicate({
        students: [
          { ...ana, number: '10123', custody: false },
          { ...ana, key: 'row:1', custody: true },
        ],
      }),
    ],
  ])('and nothing where %s', (_, page) => {
    const advice = says(begun(page), original());
    expect(hints(advice)).not.toContain('papers');
    expect(primary(advice)?.[0]).toMatch(/Ana Lopez/);
  });

  it('also where the student is on the original already, without access', () => {
    const page = original({ students: [{ ...ana, custody: false, access: false }] });
    expect(hints(says(begun(), page))).toContain('Custody isn’t checked');
    expect(offers(says(begun(), page))).toContain('No access to Ana Lopez');
  });

  it.each(['Neighbor', 'Daycare', 'Self'])('a %s is no parent', (relationship) => {
    const account = { enabled: true, username: CARLOS, email: CARLOS };
    const page = contact({
      account,
      emails: [email(CARLOS)],
      students: [{ ...ana, relationship }],
    });
    const line = `The relationship is “${relationship}”. Make sure this person may see the student’s records.`;
    expect(hints(says([], page))).toContain(line);
    expect(primary(says([], page))).toEqual([]);
    const added = says(begun(withRow({ relationship })), original());
    expect(hints(added)).toContain(line);
    expect(offers(added)).toContain('No access to Ana Lopez');
  });

  it('a phone of the contact on the page has a note', () => {
    const page = original({ phones: [phone('201-555-0112 restraining order')] });
    expect(hints(says(begun(), page))).toContain('It says “201-555-0112 restraining order”');
  });

  it.each([false, undefined])('on a contact of its own, with custody %s', (custody) => {
    const page = contact({
      emails: [email(CARLOS)],
      account: { enabled: true, username: CARLOS, email: CARLOS },
      students: [{ ...ana, custody }],
    });
    const advice = says([], page);
    expect(hints(advice).includes('Custody isn’t checked')).toBe(custody === false);
    expect(primary(advice)).toEqual(custody === false ? [] : ['Turn on access for Ana Lopez']);
    const open = drawer(
      'student',
      { access: field('tick', '1') },
      { row: '4213', accessTab: 'open' },
    );
    expect(hints(says([], page, { drawer: open })).includes('Custody isn’t checked')).toBe(
      custody === false,
    );
  });
});

describe('No access to the student', () => {
  const off = withRow({ custody: false });
  const decided = () => {
    const tasks = begun(off);
    return change(tasks, tasks[0]?.id ?? '', 5, (task) => withoutAccess(task, '4213', 5));
  };

  it('adds the student without it, and counts as done', () => {
    const advice = says(decided(), original());
    expect(now(advice)?.offers[0]?.action).toMatchObject({ do: 'attach', noAccess: true });
    expect(advice.items.map(({ label }) => label)).toContain('Add Ana Lopez, without Data Access');
    const tasks = look(decided(), withAna({ students: [{ ...ana, access: false }] }));
    expect(tasks[0]?.students[0]?.attached).toBeDefined();
    expect(says(tasks, withAna({ students: [{ ...ana, access: false }] })).notice).toBeUndefined();
    expect(says(tasks, off).items.map(({ label }) => label)).toContain(
      'Ana Lopez is linked to Carlos A. Lopez, without Data Access',
    );
  });

  it('is not done while the page shows the access on, and says so', () => {
    const tasks = look(decided(), withAna());
    expect(tasks[0]?.students[0]?.attached).toBeUndefined();
    expect(tasks[0]?.steps.some(({ kind }) => kind === 'attached')).toBe(false);
    const advice = says(tasks, withAna());
    expect(now(advice)?.label).toBe('Add Ana Lopez, without Data Access');
    expect(hints(advice)).toBe(
      'You decided on no access, but Data Access for Ana Lopez is on here. Open the row, uncheck Data Access, and click Submit.',
    );
    expect(now(advice)?.offers[0]?.action).toMatchObject({ do: 'open-drawer', row: '4213' });
    const locked = says(tasks, withAna({ students: [{ ...ana, access: true, editable: false }] }));
    const step = locked.items.find(({ id }) => id === 'attached-4213');
    expect(step).toMatchObject({ state: 'blocked', offers: [] });
    expect(step?.detail).toContain('Data Access for Ana Lopez is on here');
  });

  it('is no longer done once the access is turned on later', () => {
    const without = withAna({ students: [{ ...ana, access: false }] });
    const tasks = look(look(decided(), without), withAna(), 6);
    expect(tasks[0]?.students[0]?.attached).toBeUndefined();
  });

  it('can’t be seen where the page doesn’t show the access', () => {
    const page = withAna({ students: [{ ...ana, access: undefined }] });
    const step = says(look(decided(), page), page).items.find(({ id }) => id === 'attached-4213');
    expect(step?.state).toBe('blocked');
  });

  it('is noted once', () => {
    const [task] = decided();
    expect(task?.steps.filter(({ kind }) => kind === 'no-access')).toMatchObject([
      { what: 'Ana Lopez' },
    ]);
    expect(task && withoutAccess(task, '4213', 6)).toEqual({});
    expect(task && withoutAccess(task, 'nobody', 6)).toEqual({});
  });
});

it('access to a student who is not listed is told, and is no first grant', () => {
  const page = contact({ account: own, unlistedAccess: ['Ana Lopez'], emails: [email(CARLOS)] });
  expect(says([], page).notice?.title).toBe(
    'PowerSchool’s records say this contact can see Ana Lopez, who isn’t listed on it',
  );
});

it('a duplicate without a name that is not read is called by its number', () => {
  const { phones: _, ...half } = duplicate({ name: '' });
  const advice = says(begun(half as ContactPage), original());
  expect(hints(advice)).toContain('hasn’t read everything on contact 9002 (no name) yet');
});

describe('a student who is on the original already, with custody and access', () => {
  const sees = { ...ana, access: true, custody: true, livesWith: true };
  const onto = original({ students: [sees] });
  const offHere = (page: ContactPage, at = onto) => {
    const tasks = look(begun(page), at);
    return { tasks, lines: byHandLines(says(tasks, at)) };
  };
  const retires = (tasks: ReturnType<typeof look>, page: ContactPage) =>
    offers(says(tasks, page)).some((label) => label.startsWith('Show me'));

  it.each([
    ['custody is off on the duplicate', withRow({ custody: false }), 'Custody'],
    [
      'the access is off on the duplicate, which has an account',
      withRow({ custody: true, access: false }, { account: own }),
      'Data Access',
    ],
  ])('%s: it is said, and decided before anything is retired', (_, page, flag) => {
    const { tasks, lines } = offHere(page);
    expect(lines).toContain(
      `Ana Lopez: checked here, but not on the duplicate: ${flag}. Check the family’s paperwork.`,
    );
    expect(retires(tasks, page)).toBe(false);
    const decided = change(tasks, tasks[0]?.id ?? '', 5, (task) =>
      dismissItems(task, unresolved(task), 5),
    );
    expect(retires(decided, page)).toBe(true);
    expect(JSON.stringify(says(decided, page).items)).toContain(`${flag} off (Ana Lopez)`);
    const noted = decided[0]?.steps.filter(({ kind }) => kind === 'decided');
    expect(noted?.map(({ what }) => what)).toContain('Ana Lopez');
  });

  it('holds up nothing once the original’s row has it off, too', () => {
    const page = withRow({ custody: false });
    const { tasks } = offHere(page);
    const off = original({ students: [{ ...sees, custody: false }] });
    expect(retires(look(tasks, off, 4), page)).toBe(true);
  });

  it.each([
    ['custody is on there', withRow({ custody: true })],
    ['the duplicate does not show custody', withRow({})],
  ])('nothing is said where %s', (_, page) => {
    expect(offHere(page).lines.join()).not.toContain('checked here');
  });

  it('nothing is said of a row that is new here, or whose access was turned on after the question', () => {
    const page = withRow({ custody: false });
    const added = look(look(begun(page), original({ students: [] })), onto, 4);
    const closed = original({ students: [{ ...sees, access: false }] });
    const turnedOn = look(look(begun(page), closed), onto, 4);
    for (const tasks of [added, turnedOn])
      expect(JSON.stringify(says(tasks, onto).lists)).not.toContain('checked here');
  });
});
