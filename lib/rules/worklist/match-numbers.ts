/** Finds the DCIDs for student numbers. PowerSchool returns records by DCID only, its internal student id. */
import type { NamedStudent } from '../../contracts/worklist/list.ts';
import type { ShownStudents } from '../../contracts/worklist/messages.ts';
import type { IntakeStudent, MatchedNumbers } from '../../contracts/worklist/view.ts';

type Shown = ShownStudents['students'][number];

/** Matches a pasted list with the students on a page. It never guesses a DCID from a number. */
export function matchNumbers(
  intake: readonly IntakeStudent[],
  onPage: readonly Shown[],
): MatchedNumbers {
  const byNumber = holdersOf(onPage, ({ number }) => (number ? [number] : []));
  const byCell = holdersOf(onPage, ({ number, cells }) => (number ? [] : cells));
  const students: NamedStudent[] = [];
  const missing: IntakeStudent[] = [];
  for (const entry of intake) {
    const { id, name, meaning, grade, homeroom, homeLanguage } = entry;
    const facts = {
      ...(grade && { grade }),
      ...(homeroom && { homeroom }),
      ...(homeLanguage && { homeLanguage }),
    };
    if (meaning === 'dcid') {
      students.push({ dcid: id, ...nameOf(name), ...facts });
      continue;
    }
    const isUnconfirmed = !byNumber.has(id);
    // A text in several rows is not a student number. It may be a grade.
    const [found, other] = (isUnconfirmed ? byCell : byNumber).get(id) ?? [];
    if (found && !other)
      students.push({
        dcid: found.dcid,
        number: id,
        ...nameOf(found.name ?? name),
        ...facts,
        // A home room or a grade can look like the number, so the record must confirm it.
        ...(isUnconfirmed && { isUnconfirmed }),
      });
    else missing.push(entry);
  }
  return { students, missing };
}

function holdersOf(
  onPage: readonly Shown[],
  textsOf: (student: Shown) => readonly string[],
): Map<string, Set<Shown>> {
  const holders = new Map<string, Set<Shown>>();
  for (const student of onPage)
    for (const text of textsOf(student))
      holders.set(text, (holders.get(text) ?? new Set()).add(student));
  return holders;
}

const nameOf = (name: string | undefined) => (name ? { name } : {});
