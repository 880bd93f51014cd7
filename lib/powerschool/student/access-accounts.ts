/** Access Accounts of a student (facts §7, S [K24]). */
import type { AccessAccountsPage } from '../../contracts/facts.ts';
import { isTick } from '../dom/controls.ts';
import { byId, findVisible } from '../dom/locate.ts';
import type { NameReader } from '../dom/name-reader.ts';
import { readStudent } from './student-header.ts';

/**
 * Reads whether any parent of this student may see data at all.
 * @returns null when the page is not recognised
 */
export function readAccessAccounts(
  doc: Document,
  location: Pick<Location, 'search'>,
  reader: NameReader,
  missing: string[],
): AccessAccountsPage | null {
  const student = readStudent(doc, location, reader, missing);
  const boxes = findVisible(doc, byId('allowGuardianWebAccess')).filter(isTick);
  if (!student || !(boxes.length || doc.querySelector(byId('guardianwebid')))) return null;
  if (boxes.length !== 1) missing.push('parent-access');
  return {
    kind: 'access-accounts',
    student,
    parentAccess: boxes.length === 1 ? boxes[0]?.checked : undefined,
  };
}
