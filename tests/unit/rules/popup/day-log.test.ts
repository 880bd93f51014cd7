/** What a page shows to have been done, from one look to the next. */
import { describe, expect, it } from 'vitest';
import type { ContactPage } from '../../../../lib/contracts/contact-facts.ts';
import type { Facts, Page } from '../../../../lib/contracts/facts.ts';
import { noteProgress, withoutTakenBack } from '../../../../lib/rules/popup/day-log.ts';
import type { ContactProgress, DayEntry } from '../../../../lib/tasks/day-entry.ts';
import { accountDrawer, ana, contact, drawer, SITE, seen } from '../family.ts';

const account = { enabled: true, username: 'c@example.org', email: 'c@example.org' };
const ben = { ...ana, key: '77', dcid: '77', name: 'Lopez, Ben', number: '10177' };
const studentDrawer = { drawer: drawer('student', {}, { row: '4213' }) };
const addStudents = (picked = true) => ({
  drawer: drawer('add-students', {}, { found: [{ number: '10177', name: 'Lopez, Ben', picked }] }),
});
const newContact = (change: Partial<ContactPage> = {}): ContactPage => {
  const { contactId: _, ...page } = contact({ students: [], ...change });
  return page;
};

/** The entries of some looks, one after the other. */
function entriesOf(...looks: [Page, Partial<Facts>?][]): DayEntry[] {
  let progress: ContactProgress | undefined;
  return looks.flatMap(([page, change], index) => {
    const next = noteProgress(progress, seen(page, change), index + 1);
    progress = next.progress;
    return next.entries;
  });
}
const kindsOf = (...looks: [Page, Partial<Facts>?][]) =>
  entriesOf(...looks).map(({ kind }) => kind);

describe('an account', () => {
  it('was created when the page had none in its drawer, and has one now', () => {
    expect(
      entriesOf([contact(), { drawer: accountDrawer() }], [contact()], [contact({ account })]),
    ).toEqual([
      { site: SITE, at: 3, kind: 'account-created', contactId: '9002', name: 'Carlos Lopez' },
    ]);
  });

  it('is noted once', () => {
    const looks: [Page, Partial<Facts>?][] = [
      [contact(), { drawer: accountDrawer() }],
      [contact({ account }), { drawer: accountDrawer() }],
      [contact({ account })],
    ];
    expect(kindsOf(...looks)).toEqual(['account-created']);
  });

  it.each<[string, [Page, Partial<Facts>?][]]>([
    ['it was only looked at', [[contact()], [contact({ account })]]],
    [
      'it was there before',
      [[contact({ account }), { drawer: accountDrawer() }], [contact({ account })]],
    ],
    [
      'the page is not saved',
      [[contact(), { drawer: accountDrawer() }], [contact({ account, unsaved: true })]],
    ],
    [
      'another contact has it',
      [[contact(), { drawer: accountDrawer() }], [contact({ contactId: '5120', account })]],
    ],
    [
      'another page was between',
      [
        [contact(), { drawer: accountDrawer() }],
        [{ kind: 'student-contacts', student: { dcid: '1', name: 'A' }, contacts: [] } as never],
        [contact({ account })],
      ],
    ],
  ])('is not noted where %s', (_, looks) => {
    expect(kindsOf(...looks)).toEqual([]);
  });

  it('is noted after a section was away for a moment, and after a page that loads', () => {
    const { account: _, ...withoutSection } = contact();
    expect(
      kindsOf(
        [contact(), { drawer: accountDrawer() }],
        [withoutSection],
        [{ kind: 'unknown', loading: true }],
        [contact({ account })],
      ),
    ).toEqual(['account-created']);
  });
});

describe('access', () => {
  it('was turned on when a row had none in its drawer, and has it now', () => {
    const page = contact({ students: [{ ...ana, number: '10123' }] });
    const after = contact({ students: [{ ...ana, number: '10123', access: true }] });
    expect(entriesOf([page, studentDrawer], [after])).toEqual([
      {
        site: SITE,
        at: 2,
        kind: 'access-on',
        contactId: '9002',
        name: 'Carlos Lopez',
        student: { name: 'Lopez, Ana', number: '10123' },
      },
    ]);
  });

  it('is not noted for a row without a number of its own, nor before the page is saved', () => {
    const { dcid: _, ...row } = ana;
    expect(
      kindsOf(
        [contact({ students: [row] }), studentDrawer],
        [contact({ students: [{ ...row, access: true }] })],
      ),
    ).toEqual([]);
    const open = contact({ students: [{ ...ana, access: true }], unsaved: true });
    const saved = contact({ students: [{ ...ana, access: true }], unsaved: false });
    expect(kindsOf([contact(), studentDrawer], [open])).toEqual([]);
    expect(kindsOf([contact(), studentDrawer], [open], [saved])).toEqual(['access-on']);
  });
});

describe('a student', () => {
  const after = contact({ students: [ana, { ...ben, access: true }] });

  it('was attached when Add Students had it selected, and the page lists it with access now', () => {
    expect(entriesOf([contact(), addStudents()], [after]).map(({ student }) => student)).toEqual([
      { name: 'Lopez, Ben', number: '10177' },
    ]);
    const { number: _, ...unnumbered } = ben;
    const byName = contact({ students: [ana, { ...unnumbered, access: true }] });
    expect(kindsOf([contact(), addStudents()], [byName])).toEqual(['attached']);
  });

  it('is not noted when it was not selected, has no access, or was there already', () => {
    expect(kindsOf([contact(), addStudents(false)], [after])).toEqual([]);
    expect(kindsOf([contact(), addStudents()], [contact({ students: [ana, ben] })])).toEqual([]);
    expect(kindsOf([after, addStudents()], [after])).toEqual([]);
  });
});

describe('a contact', () => {
  it('was created when a new one has a number, with all that is on it', () => {
    const after = contact({ account, students: [{ ...ana, access: true }] });
    expect(kindsOf([newContact()], [after], [after])).toEqual([
      'contact-created',
      'account-created',
      'attached',
    ]);
  });

  it('has its account and students noted when their sections come after the name', () => {
    const { account: _, students: __, ...half } = contact();
    const after = contact({ account, students: [{ ...ana, access: true }] });
    expect(kindsOf([newContact()], [half], [after])).toEqual([
      'contact-created',
      'account-created',
      'attached',
    ]);
  });

  it('is not noted when another one was opened, or none was named', () => {
    expect(kindsOf([newContact()], [contact({ name: 'Maria Vega' })])).toEqual([]);
    expect(kindsOf([newContact({ name: '' })], [contact({ name: '' })])).toEqual([]);
    expect(kindsOf([contact()])).toEqual([]);
  });

  it('is not noted before the page shows its number', () => {
    const half = newContact();
    expect(kindsOf([newContact()], [half, { missing: ['contact-id'] }])).toEqual([]);
  });
});

it('a new contact that was left on a page of another kind was not created', () => {
  expect(
    kindsOf([newContact()], [{ kind: 'unknown', loading: false }], [contact({ account })]),
  ).toEqual([]);
});

describe('access that is off again', () => {
  const entry = (change: Partial<DayEntry> = {}): DayEntry => ({
    site: SITE,
    at: 1,
    kind: 'access-on',
    contactId: '9002',
    name: 'Carlos Lopez',
    student: { name: 'Lopez, Ana' },
    ...change,
  });
  const off = seen(contact({ students: [{ ...ana, access: false }] }));

  it('is taken out of the day', () => {
    expect(withoutTakenBack([entry()], off)).toEqual([]);
  });

  it.each<[string, DayEntry]>([
    ['another child', entry({ student: { name: 'Lopez, Ben' } })],
    ['another contact', entry({ contactId: '77' })],
    ['another site', entry({ site: 'https://other.example.org' })],
    ['no child', entry({ kind: 'account-created', student: undefined })],
  ])('an entry for %s stays', (_, other) => {
    expect(withoutTakenBack([other], off)).toEqual([other]);
  });

  it('stays while the page has changes that are not saved', () => {
    const page = contact({ students: [{ ...ana, access: false }], unsaved: true });
    expect(withoutTakenBack([entry()], seen(page))).toHaveLength(1);
  });
});
