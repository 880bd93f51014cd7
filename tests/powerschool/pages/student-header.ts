import type { Student } from '../model.ts';
import type { Store } from '../store.ts';
import { isNewer, type Variant } from '../variant.ts';
import { frn } from '../views.ts';
import { h } from './html.ts';

/** Who the page is about. The newer interface has the ids; the classic one had a plain line. */
export function studentHeader(
  store: Store,
  student: Student,
  variant: Variant,
): { name: string; frn: string; header: string } {
  const name = `${student.last}, ${student.first}`;
  const school = store.school(student.schoolId);
  const header = isNewer(variant)
    ? `<div class="student-header"><h2 id="Student_Name_Type_Ahead">${h(name)}</h2>
<div id="student_details_information" class="student-details"><span>Grade: ${student.grade}</span> <span>Student Number: ${h(student.number)}</span>
<span class="homeSchool">School: ${h(school?.abbr ?? '')}</span></div></div>`
    : `<div class="student-header"><h2>${h(name)}</h2> ${student.grade} ${h(student.number)} ${h(school?.abbr ?? '')}</div>`;
  return { name, frn: frn(student.dcid), header };
}
