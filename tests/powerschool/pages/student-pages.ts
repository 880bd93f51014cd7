import type { Student } from '../model.ts';
import type { Store } from '../store.ts';
import type { Variant } from '../variant.ts';
import { h } from './html.ts';
import { layout } from './layout.ts';
import { studentHeader } from './student-header.ts';

const TITLES = {
  home: 'Student Summary',
  quicklookup: 'Quick Lookup',
  generaldemographics: 'General Demographics',
} as const;

/** The student's other pages: only the header and a few read-only lines, because nothing else of them is needed. */
export function studentPage(
  store: Store,
  student: Student,
  variant: Variant,
  name: keyof typeof TITLES,
): string {
  const school = store.school(student.schoolId);
  return layout(variant, {
    title: TITLES[name],
    student: studentHeader(store, student, variant),
    body: `<h1>${TITLES[name]}</h1><div class="box-round"><table class="form"><tr><td class="bold">Name</td><td>${h(student.first)} ${h(student.last)}</td></tr>
<tr><td class="bold">Student Number</td><td>${h(student.number)}</td></tr><tr><td class="bold">Grade Level</td><td>${student.grade}</td></tr>
<tr><td class="bold">School</td><td>${h(school?.name ?? '')}</td></tr></table></div>`,
  });
}
