/** From the text of a report to a pattern of the stand-in. Each mistake gives one clear sentence. */
import type { Finding, PageReport } from '../../../lib/contracts/page-check.ts';
import { PageReport as Report } from '../../../lib/contracts/page-check.ts';
import type { Contact } from '../model.ts';
import { CONTACTS, STUDENTS } from '../scene.ts';
import { seedDistrict } from '../seed/seed.ts';
import { fits, newId } from './new-id.ts';
import { NAME, type Pattern } from './pattern.ts';

/** The report in a text that may have words round it, as it is copied. */
export function parseReport(text: string): PageReport {
  const start = text.indexOf('{');
  const end = text.lastIndexOf('}');
  if (start < 0 || end < start)
    throw new Error(
      'There is no report in this file. Copy it from Kinlink’s popup: Check this page.',
    );
  let data: unknown;
  try {
    data = JSON.parse(text.slice(start, end + 1));
  } catch {
    throw new Error('The report is damaged: it is not whole JSON. Copy it once more, all of it.');
  }
  const read = Report.safeParse(data);
  if (!read.success) {
    const [issue] = read.error.issues;
    throw new Error(
      `This is not a report of a page check that this version knows: ${issue?.path.join('.') || 'the whole'}: ${issue?.message}.`,
    );
  }
  return read.data;
}

const findingOf = ({ found }: PageReport, anchor: string): Finding | undefined =>
  found.find((one) => one.anchor === anchor);
const isThere = (report: PageReport, anchor: string): boolean =>
  !['none', 'unseen', undefined].includes(findingOf(report, anchor)?.foundBy);

/** A contact of the stand-in's district that has what the report's has: an account or none, rows or none. */
function contactFor(report: PageReport): number {
  const fits = (contact: Contact): boolean =>
    (contact.account !== null) ===
      (isThere(report, 'account.table') || isThere(report, 'account.edit')) &&
    (['phones', 'emails', 'addresses'] as const).every(
      (list) => contact[list].length > 0 === report.rows.includes(list),
    ) &&
    contact.links.length > 0 === report.rows.includes('students');
  const { contacts } = seedDistrict();
  const cast: readonly number[] = Object.values(CONTACTS).map(({ id }) => id);
  const all = contacts.filter(fits).map(({ id }) => id);
  const found = all.find((id) => cast.includes(id)) ?? all[0];
  if (found === undefined)
    throw new Error(
      `No contact of the stand-in has rows in just these tables: ${report.rows.join(', ') || 'none'}. Check the page of another contact.`,
    );
  return found;
}

function pathFor(report: PageReport): string {
  switch (report.page) {
    case 'contact':
      return `/admin/contacts/edit.html#?contactid=${contactFor(report)}`;
    case 'student-contacts':
      return `/admin/students/contacts.html?frn=001${report.rows.includes('list') ? STUDENTS.ana.dcid : STUDENTS.lonely.dcid}`;
    case 'access-accounts':
      return `/admin/students/accessaccounts.html?frn=001${STUDENTS.ana.dcid}`;
    default:
      throw new Error(
        'A pattern can be made of Contact Details, a student’s contacts and Access Accounts. This report is of another page.',
      );
  }
}

const ERAS = { '2018': '2018', '2024': '2024', '2025': '2025', unclear: '2025' } as const;

/**
 * Makes a pattern of a report.
 * @param name of the pattern: small letters, digits and hyphens
 */
export function patternFrom(report: PageReport, name: string): Pattern {
  if (!NAME.test(name))
    throw new Error(`"${name}" can’t be a name. Use small letters, digits and hyphens.`);
  if (report.loading)
    throw new Error(
      'The page was still loading. Check it again when it is done, and copy that report.',
    );
  if (report.drawer)
    throw new Error(
      'A drawer stood open on the page. Close it, check the page again, and copy that report.',
    );
  const unfit = report.found.filter(
    ({ id }, at) => id && !id.startsWith('known') && !fits(newId(id, at), id),
  );
  if (unfit[0]) throw new Error(`No id can be made of the shape "${unfit[0].id}".`);
  const { language } = report;
  return {
    name,
    variant: {
      era: ERAS[report.family],
      language: language === 'other' || language === 'none' ? 'en' : language,
      accountEmail: findingOf(report, 'account-drawer.email')?.tag === 'input' ? 'text' : 'select',
      role: ['span', 'td'].includes(findingOf(report, 'contact.first')?.tag ?? '')
        ? 'view-only'
        : 'full',
    },
    path: pathFor(report),
    report,
  };
}
