/** Groups the students of a list into families. Students with a contact in common are a family. */
import type { ListedStudent } from '../../contracts/worklist/list.ts';

/** A contact with more students than this is an agency, so it does not make them a family. */
export const MOST_CHILDREN = 12;

/** Maps each dcid to a family number: the place of the family's first student. */
export function familiesOf(students: readonly ListedStudent[]): Map<string, number> {
  const childrenOf = new Map<string, ListedStudent[]>();
  for (const student of students)
    for (const id of student.contactIds)
      childrenOf.set(id, [...(childrenOf.get(id) ?? []), student]);
  const families = new Map<string, number>();
  for (const student of students) {
    if (families.has(student.dcid)) continue;
    const family = new Set([student]);
    for (const member of family)
      for (const id of member.contactIds) {
        const children = childrenOf.get(id) ?? [];
        if (children.length <= MOST_CHILDREN) for (const child of children) family.add(child);
      }
    for (const { dcid } of family) families.set(dcid, student.place);
  }
  return families;
}
