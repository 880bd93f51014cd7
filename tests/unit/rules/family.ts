/** A fictional family, as an adapter would have read it: facts to change and to decide upon. */
import type { ContactPage, Student } from '../../../lib/contracts/contact-facts.ts';
import type { Drawer, Field } from '../../../lib/contracts/drawer-facts.ts';
import type { Facts, Page } from '../../../lib/contracts/facts.ts';
import { DEFAULT_POLICY } from '../../../lib/contracts/policy.ts';
import type { ContactContext, Context } from '../../../lib/rules/core/context.ts';
import type { Search } from '../../../lib/tasks/task.ts';
import { en } from '../spoken.ts';

export const SITE = 'https://district.powerschool.com';

export const ana: Student = {
  key: '4213',
  dcid: '4213',
  name: 'Lopez, Ana',
  school: 'LES',
  relationship: 'Father',
  access: false,
  current: true,
  editable: true,
};

export const contact = (change: Partial<ContactPage> = {}): ContactPage => ({
  kind: 'contact',
  contactId: '9002',
  name: 'Carlos Lopez',
  active: true,
  account: null,
  emails: [],
  phones: [],
  addresses: [],
  students: [ana],
  can: {
    addEmail: true,
    addAccount: true,
    editAccount: true,
    addStudents: true,
    addPhone: true,
    addAddress: true,
    remove: true,
    submit: true,
  },
  ...change,
});

export const email = (address: string, primary = true) => ({
  row: '0',
  type: 'Current',
  address,
  primary,
  editable: true,
});

export const seen = (page: Page, change: Partial<Facts> = {}): Facts => ({
  site: SITE,
  page,
  missing: [],
  busy: false,
  undo: [],
  inputs: { email: '', number: '', phone: '' },
  records: 'not-asked',
  ...change,
});

export const field = (kind: Field['kind'], value = '', options?: string[]): Field => ({
  kind,
  value,
  editable: true,
  ...(options && { options }),
});

export const drawer = (
  kind: Drawer['kind'],
  fields: Drawer['fields'],
  more: Partial<Drawer> = {},
): Drawer => ({
  kind,
  fields,
  missing: [],
  busy: false,
  ...more,
});

export const emailDrawer = (address = '') =>
  drawer('email', {
    type: field('choice', '', ['Current', 'Work']),
    address: field('text', address),
    primary: field('tick'),
  });

export const accountDrawer = (change: Drawer['fields'] = {}) =>
  drawer('account', {
    enabled: field('tick'),
    username: field('text'),
    password: field('secret'),
    confirm: field('secret'),
    email: field('choice', '', ['carlos.lopez@example.org']),
    ...change,
  });

export const context = (facts: Facts, change: Partial<Context> = {}): Context => ({
  facts,
  tasks: [],
  checks: [],
  policy: DEFAULT_POLICY,
  t: en,
  folded: false,
  clockTime: (at) => `at ${at}`,
  day: () => '2026-08-21',
  ...change,
});

export const onContact = (
  page: ContactPage,
  facts: Partial<Facts> = {},
  change: Partial<Context> = {},
): ContactContext => ({ ...context(seen(page, facts), change), page });

/** A search that was passed over, since there was nothing to search by. */
export const nothingToSearch = (by: Search['by']): Search => ({
  state: 'done',
  text: '',
  by,
  inactive: false,
  results: [],
  more: false,
});
