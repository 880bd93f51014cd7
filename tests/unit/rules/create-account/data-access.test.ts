/** A contact with far more students than a family has: an office, a home, a caseworker. */
import { describe, expect, it } from 'vitest';
import type { ContactPage, Student } from '../../../../lib/contracts/contact-facts.ts';
import type { Drawer } from '../../../../lib/contracts/drawer-facts.ts';
import { advise } from '../../../../lib/rules/advise.ts';
import { accessFor } from '../../../../lib/rules/create-account/data-access.ts';
import { en as t } from '../../spoken.ts';
import {
  ana,
  contact,
  context,
  drawer,
  email,
  emailDrawer,
  field,
  onContact,
  seen,
} from '../family.ts';

const CARLOS = 'carlos.lopez@example.org';
const student = (n: number, more: Partial<Student> = {}): Student => ({
  ...ana,
  key: `${n}`,
  dcid: `${n}`,
  name: `Rivera, Student ${n}`,
  ...more,
});
const many = (count: number, more: (n: number) => Partial<Student> = () => ({})) =>
  Array.from({ length: count }, (_, n) => student(n, more(n)));
const access = (students: Student[], drawer?: string, more: Partial<ContactPage> = {}) =>
  advise(
    context(
      seen(
        contact({
          emails: [email(CARLOS)],
          account: { enabled: true, username: CARLOS, email: CARLOS },
          students,
          ...more,
        }),
        drawer === undefined
          ? {}
          : {
              drawer: {
                kind: 'student',
                row: drawer,
                fields: {},
                missing: [],
                busy: false,
                accessTab: 'closed',
              },
            },
      ),
    ),
  ).items.filter(({ id }) => id.startsWith('access-'));

/** What the page says of so many students that they were only counted. */
const crowd = (count: number, lacking: number, first: Student[]) =>
  access([], undefined, { students: undefined, studentSummary: { count, lacking, first } });

it('lists those of a crowd without access that were read, and counts all others', () => {
  const items = crowd(2000, 600, many(25));
  expect(items).toHaveLength(26);
  expect(items[0]).toMatchObject({ id: 'access-0', state: 'now' });
  expect(items.at(-1)).toMatchObject({
    label: 'Turn on Data Access for the other students (1975)',
    state: 'todo',
  });
  expect(crowd(2000, 2, many(2)).at(-1)).toMatchObject({
    label: 'Turn on Data Access for the other students (1998)',
    state: 'done',
  });
  expect(crowd(120, 0, []).map(({ state }) => state)).toEqual(['done']);
  expect(crowd(120, 120, many(25)).at(-1)).toMatchObject({ state: 'todo' });
});

it('lists every student of a family', () => {
  expect(access(many(25)).map(({ id }) => id)).toEqual(many(25).map(({ key }) => `access-${key}`));
});

it('lists 25 of more, and says how many others there are', () => {
  const items = access(many(2000));
  expect(items).toHaveLength(26);
  expect(items[0]).toMatchObject({ id: 'access-0', state: 'now' });
  expect(items.at(-1)).toMatchObject({
    label: 'Turn on Data Access for the other students (1975)',
    state: 'todo',
  });
});

it('lists what can be done before what can’t and what is done, in the order of the page', () => {
  const items = access(
    many(60, (n) => (n < 40 ? { access: true } : n < 45 ? { editable: false } : {})),
  );
  const ids = items.map(({ id }) => id);
  for (let n = 40; n < 60; n += 1) expect(ids).toContain(`access-${n}`);
  expect(ids.slice(0, 5)).toEqual([0, 1, 2, 3, 4].map((n) => `access-${n}`));
  expect(items.find(({ state }) => state === 'now')?.id).toBe('access-45');
  expect(items.at(-1)).toMatchObject({ id: 'access-rest', state: 'done' });
});

it.each<[string, Partial<Student>]>([
  ['a locked row', { editable: false }],
  ['a row that does not say', { access: undefined }],
])('lists what can be done before %s, however late it comes', (_, more) => {
  const ids = access(many(60, (n) => (n < 40 ? more : {}))).map(({ id }) => id);
  for (let n = 40; n < 60; n += 1) expect(ids).toContain(`access-${n}`);
});

it('the rest is not done while one of them is not', () => {
  const items = access(many(60, (n) => (n < 40 ? { editable: false } : { access: true })));
  expect(items.at(-1)).toMatchObject({ id: 'access-rest', state: 'now' });
});

it('lists the student whose drawer is open, wherever the row stands', () => {
  const items = access(
    many(100, (n) => ({ access: n === 99 })),
    '99',
  );
  expect(items.map(({ id }) => id)).toContain('access-99');
});

const account = { enabled: true, username: CARLOS, email: CARLOS };

describe('Data Access', () => {
  const access = (student: Partial<typeof ana>, open?: Drawer) =>
    accessFor(onContact(contact({ account }), { drawer: open }), { ...ana, ...student });
  const tab = (accessTab: Drawer['accessTab'], fields: Drawer['fields'], student = '4213') =>
    drawer('student', fields, { accessTab, row: student });

  it('a locked row blocks unless its drawer is open', () => {
    expect(access({ editable: false })).toMatchObject({
      kind: 'blocked',
      detail: t.create.rowLocked,
    });
    expect(access({ editable: false }, emailDrawer())).toMatchObject({ kind: 'blocked' });
    expect(access({ editable: false }, tab('closed', {}))).toMatchObject({ kind: 'open' });
  });

  it('in the student’s drawer, opens the tab or sets the box', () => {
    const offers = (open: Drawer) => access({}, open).now?.offers?.map(({ label }) => label);
    expect(offers(tab('closed', {}))).toEqual([t.create.openAccess({ student: 'Ana Lopez' })]);
    expect(offers(tab('closed', { access: field('tick') }))).toEqual([t.create.turnOnAccess]);
    expect(offers(tab('open', { access: field('tick') }))).toEqual([t.create.turnOnAccess]);
    expect(access({}, tab('open', {})).now).toMatchObject({
      hints: [t.notFoundHere({ things: [t.things['student.access'] ?? ''] })],
      offers: [],
    });
    expect(access({}, tab('hidden', {})).now?.hints).toEqual([t.create.accessTabHidden]);
    expect(access({}, tab('open', { access: field('tick') }, '1')).now?.hints).toEqual([
      t.create.whoseDrawer({ student: 'Ana Lopez' }),
    ]);
  });
});
