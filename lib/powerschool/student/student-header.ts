/** Which student a student's page is about: its address, and the header of the newer interface. */
import type { ThisStudent } from '../../contracts/facts.ts';
import { dcidIn } from '../core/urls.ts';
import { byId, findVisible, text } from '../dom/locate.ts';
import type { NameReader } from '../dom/name-reader.ts';

/**
 * The student, S [K24], November 2026. The number stands in a span that reads "Student Number: N". A span that says
 * more may hold other numbers, so the digits at its end are not taken.
 * @returns null when the address names no student
 */
export function readStudent(
  doc: Document,
  location: Pick<Location, 'search'>,
  { phrases }: NameReader,
  missing: string[],
): ThisStudent | null {
  const dcid = dcidIn(location.search);
  if (!dcid) return null;
  const field = findVisible(doc, byId('Student_Name_Type_Ahead'))[0];
  const name = ((field as Partial<HTMLInputElement> | undefined)?.value ?? text(field)).trim();
  const numbers = findVisible(doc, '[id="student_details_information"] span')
    .map(text)
    .filter((part) => phrases.mentions('student-number', part))
    // Of a number that has letters or signs in it, the digits at its end may be another student's.
    .flatMap((part) => /^[^\d:：]+[\s:：]\s*(\d+)$/.exec(part)?.[1] ?? []);
  const number = new Set(numbers).size === 1 ? numbers[0] : undefined;
  if (!name) missing.push('student-name');
  if (!number) missing.push('student-number');
  return { dcid, name, number };
}
