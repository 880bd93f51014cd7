/** The rows that a worklist must have, from the server's own records. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { type Contact, isCurrent, type Student } from '../powerschool/model.ts';
import type { Store } from '../powerschool/store.ts';

/** Saves the table from the page and returns its cells without the headings. */
export async function savedRows(list: Page): Promise<string[][]> {
  const saved = list.waitForEvent('download');
  await list.getByRole('button', { name: 'Save as CSV' }).click();
  const text = readFileSync(await (await saved).path(), 'utf8').replace(/^\ufeff/, '');
  return text
    .trim()
    .split('\r\n')
    .slice(1)
    .map((line) => [...line.matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell = '']) => cell));
}

/** Text such as "none", or two addresses in one field, is no email that an account can have. */
const ADDRESS = /^[^\s@,]+@[^\s@,]+$/;

/** Returns the findings from the server's own record of a parent. Findings that need other records are left out. */
function truthOf(contact: Contact, { dcid }: Student): string[] {
  const { account, emails, links } = contact;
  if (!contact.active) return account ? ['Inactive, but has an account'] : [];
  const access = links.find((link) => link.dcid === dcid && isCurrent(link))?.dataAccess === true;
  return [
    !account && !emails.some(({ address }) => ADDRESS.test(address)) ? 'No email' : '',
    account ? '' : 'No account',
    account && !account.enabled ? 'Account is off or locked' : '',
    account && !access ? 'Data Access is off' : '',
    !account && access ? 'Data Access is on, but there is no account: create one' : '',
    account && links.every(({ dataAccess }) => !dataAccess)
      ? 'The account has no Data Access to any student'
      : '',
    contact.phones.some(({ preferred }) => preferred) || !contact.active
      ? ''
      : 'No preferred phone',
  ].filter(Boolean);
}

/** Returns the expected rows from the server's records: dcid, contact id, findings. */
export function expectedRows(store: Store, students: readonly Student[]): string[] {
  return students.flatMap((student) => {
    const current = store
      .contactsOf(student.dcid)
      .filter(({ links }) => links.some((link) => link.dcid === student.dcid && isCurrent(link)));
    const parents = current.filter(({ active, account }) => active || account);
    const alone = current.some(({ active }) => active) ? [] : [`${student.dcid}||No contact`];
    return [
      ...alone,
      ...parents.map((each) => `${student.dcid}|${each.id}|${truthOf(each, student).join('; ')}`),
    ];
  });
}

/** Findings that depend on other records too. */
const WITH_OTHERS = /^(Likely the same|Looks like several|Another parent has|No contact has)/;
/** Records do not have Enable Parent Access, so every ready row says this, and no other row does. */
export const UNSEEN = 'Enable Parent Access: not checked yet';

/** Returns the saved rows as `expectedRows` writes them. */
export const comparableRows = (saved: readonly string[][]): string[] =>
  saved.map(([dcid, , , , id, , , , missing = '']) => {
    const own = missing.split('; ').filter((part) => !WITH_OTHERS.test(part) && part !== UNSEEN);
    return `${dcid}|${id}|${own.join('; ')}`;
  });
