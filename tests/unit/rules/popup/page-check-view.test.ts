import { expect, test } from 'vitest';
import { ANCHORS, type Anchor, type FoundBy } from '../../../../lib/contracts/page-anchors.ts';
import type { PageCheck } from '../../../../lib/contracts/page-check.ts';
import { PageReport } from '../../../../lib/contracts/page-check.ts';
import { CheckView } from '../../../../lib/contracts/popup-view.ts';
import { checkView } from '../../../../lib/rules/popup/page-check-view.ts';
import { PAGE_CHECK_TEXTS } from '../../spoken.ts';

const OF_CONTACT = ANCHORS.filter((one) => !/^(student|list|parent-access|search)\./.test(one));
const ABOUT = {
  report: 'kinlink-page-check-1',
  kinlink: '0.1.0',
  browser: 'firefox',
  browserVersion: 140,
} as const;

/** Contact Details with everything found by id, but for what is said. */
const checked = (other: Partial<Record<Anchor, FoundBy>> = {}, more: Partial<PageCheck> = {}) => ({
  page: 'contact' as const,
  recognised: true,
  loading: false,
  family: '2025' as const,
  signs: [],
  language: 'en' as const,
  rightToLeft: false,
  rows: [],
  found: OF_CONTACT.map((anchor) => ({ anchor, foundBy: other[anchor] ?? ('id' as const) })),
  ...more,
});
const view = (...given: Parameters<typeof checked>) => {
  const check = checked(...given);
  const report = PageReport.parse({ ...ABOUT, ...check });
  return CheckView.parse(checkView(check, report, PAGE_CHECK_TEXTS.en));
};
const SECTION: Partial<Record<Anchor, FoundBy>> = {
  'students.section': 'none',
  'students.table': 'none',
};

test('nothing is missing', () => {
  const { lines, cannot, groups } = view();
  expect(lines).toEqual([
    'This is Contact Details.',
    expect.stringContaining('as in 2025'),
    'Language of the page: English.',
    'Everything Kinlink needs here was found.',
  ]);
  expect(cannot).toEqual([]);
  expect(groups.filter(({ open }) => open)).toEqual([]);
  expect(groups[1]).toMatchObject({ heading: 'Web Account Access section', count: '7 of 7 found' });
});

test.each([
  ['no id of the contact', { 'contact.id': 'none' }, 'can’t tell which contact this is'],
  ['two Account Email fields', { 'account-drawer.email': 'several' }, 'Field “Account Email”'],
  ['no field for the email', { 'email-drawer.address': 'none' }, 'can’t open Add Email'],
  [
    'no section of the account',
    { 'account.section': 'none', 'account.table': 'none' },
    'so it can’t help with it',
  ],
  ['no students', SECTION, 'can’t see or set Data Access'],
  ['no column for Data Access', { 'students.access': 'none' }, 'Column “Data Access”'],
  [
    'no number to add a student by',
    { 'add-students-drawer.number': 'none' },
    'can’t add a student',
  ],
] as const)('%s: what can’t be offered is said', (_, other, words) => {
  const { cannot, lines } = view(other);
  expect(cannot.join('\n')).toContain(words);
  expect(lines.join('\n')).not.toContain('Everything Kinlink needs');
});

test('what is missing is named once, and what is there beside it is not', () => {
  const none = { 'account.section': 'none', 'account.table': 'none' } as const;
  const { cannot, lines } = view(none);
  expect(cannot[0]).toContain('Section “Web Account Access”');
  expect(cannot[0]).not.toContain('Table');
  expect(lines).toHaveLength(3);
  // A button that a role may hide, beside a field that no role hides: both are named.
  const both = view({ 'emails.add': 'none', 'email-drawer.address': 'none' }).cannot;
  expect(both).toEqual([expect.stringContaining('Button “Add Email”')]);
  expect(both[0]).toMatch(/can’t open Add Email.*Field “Email Address”/);
});

test('each thing says whether and how it was found, and a group opens where one is missing', () => {
  const seen = checked({ 'account.add': 'none', 'account.edit': 'unseen' });
  const found = seen.found.map((one) =>
    one.anchor === 'account-drawer.email'
      ? { ...one, in: 'template' as const }
      : one.anchor === 'account-drawer.username'
        ? { ...one, in: 'drawer' as const }
        : one,
  );
  const { groups } = view({}, { found });
  const group = (id: string) => groups.find((one) => one.id === id);
  const row = (id: string, name: string) => group(id)?.rows.find((one) => one.name === name);
  expect(group('account')).toMatchObject({ count: '5 of 6 found', open: true });
  expect(group('contact')?.open).toBe(false);
  expect(row('contact', 'The form around the page')?.tone).toBe('good');
  expect(row('account', 'Button “Add Account”')).toMatchObject({
    found: 'not found',
    tone: 'open',
  });
  expect(row('account', 'Button “Edit Account”')?.tone).toBe('soft');
  expect(row('account-drawer', 'Field “Account Email”')?.found).toBe(
    'found by id, in the panel’s template',
  );
  expect(row('account-drawer', 'Field “Username”')?.found).toBe('found by id');
  // What may be missing anywhere opens nothing.
  expect(view({ 'contact.active': 'none' }).groups[0]?.open).toBe(false);
});

test('one of two ways to a section is enough', () => {
  expect(view({ 'students.section': 'none' }).cannot).toEqual([]);
});

test('a button that is not there in a section that is may be hidden by the role; all in one sentence', () => {
  expect(
    view({ 'emails.add': 'none', 'account.add': 'none', 'contact.delete': 'none' }).cannot,
  ).toEqual([
    'Your role may not include this: Button “Add Email”, Button “Add Account”, and Button “Delete”. If you should have it, ask your PowerSchool administrator.',
  ]);
  const lost = view({ ...SECTION, 'students.add': 'none' }).cannot.join('\n');
  expect(lost).toContain('can’t add a student to this contact. Not found: Button “Add Students”.');
  expect(lost).not.toContain('role');
});

test('what was not looked at is not missing', () => {
  const unseen = Object.fromEntries(OF_CONTACT.map((one) => [one, 'unseen'])) as Record<
    Anchor,
    FoundBy
  >;
  const { cannot, groups } = view(unseen);
  expect(cannot).toEqual([]);
  expect(groups[0]).toMatchObject({ count: 'not looked at', open: false });
});

test('what may be missing anywhere is said softly', () => {
  const [row] = view({ 'contact.active': 'none' }).groups[0]?.rows.slice(5) ?? [];
  expect(row).toEqual({ name: 'Field “Active”', found: 'not found', tone: 'soft' });
});

test('a page that is not recognised says so, and lists no offers', () => {
  const { lines, cannot } = view({ 'contact.form': 'none' }, { recognised: false });
  expect(lines[0]).toContain('Kinlink doesn’t recognize the page');
  expect(cannot).toEqual([]);
  expect(view(SECTION, { recognised: false }).cannot).toEqual([]);
  expect(view({}, { page: 'none' }).lines[0]).toContain('doesn’t know this address');
  expect(view({}, { recognised: false, page: 'none', loading: true }).lines.slice(0, 2)).toEqual([
    expect.stringContaining('doesn’t know this address'),
    expect.stringContaining('still loading'),
  ]);
});

test('the report is words and then data, which is read back as it was', () => {
  const { report } = view({ 'emails.add': 'label' });
  expect(report.split('\n')[0]).toBe('Kinlink: check of a PowerSchool page');
  const data = JSON.parse(report.slice(report.indexOf('{')));
  expect(PageReport.parse(data)).toEqual({ ...ABOUT, ...checked({ 'emails.add': 'label' }) });
});

test.each([
  ['a key that is none of ours', { note: 'call Mrs Smith' }],
  ['a name for a version', { kinlink: 'Smith' }],
  ['a language of its own', { language: 'smith' }],
  [
    'an id as it is',
    { found: [{ anchor: 'emails.add', foundBy: 'id', id: 'contact-4711-smith' }] },
  ],
  ['a tag of its own', { found: [{ anchor: 'emails.add', foundBy: 'id', tag: 'x-smith' }] }],
  [
    'an attribute of its own',
    { found: [{ anchor: 'emails.add', foundBy: 'id', attributes: ['data-smith'] }] },
  ],
  ['an anchor of its own', { found: [{ anchor: 'smith.add', foundBy: 'id' }] }],
  ['a label', { found: [{ anchor: 'emails.add', foundBy: 'id', label: 'Smith' }] }],
])('%s does not fit into a report', (_, more) => {
  expect(PageReport.safeParse({ ...ABOUT, ...checked(), ...more }).success).toBe(false);
});

test.each(['consolidation', 'translated'] as const)(
  '%s: one sentence, and nothing else',
  (unsettled) => {
    const { lines, cannot, groups } = view({ 'contact.delete': 'none' }, { unsettled });
    expect(lines).toEqual([PAGE_CHECK_TEXTS.en.unsettled[unsettled]]);
    expect([...cannot, ...groups]).toEqual([]);
  },
);
