/** The family of a task as it will be once the task is done. */
import type { FoundContact } from '../../contracts/facts.ts';
import type { Family, FamilyTie } from '../../contracts/family-map/family.ts';
import type { TaskStudent } from '../../tasks/task.ts';
import { findDoubts } from '../task/access-decision.ts';
import { childId } from './child-id.ts';
import type { TaskSource } from './task-contacts.ts';

/**
 * All students are on the original. An assumed student may be another child, so it gets no line.
 * @param source the task with its confirmed duplicates only
 */
export function familyAfter(now: Family, source: TaskSource, original: FoundContact): Family {
  const { students } = source.task;
  const { contactId } = original;
  const before = now.ties.filter((tie) => tie.contactId === contactId);
  const ids = new Set(students.map(childId));
  // A restriction of the duplicate is one of the same person.
  const restrictions = {
    ...(now.contacts.some(({ hasWarning }) => hasWarning) && { hasWarning: true }),
    ...(now.contacts.some((contact) => contact.noAccess) && { noAccess: true }),
  };
  return {
    children: now.children,
    contacts: now.contacts.flatMap((contact) => {
      // A contact that was never saved is in no list of PowerSchool.
      if (contact.isUnsaved) return [];
      if (contact.id !== contactId) return { ...contact, isRetired: true };
      const { account } = contact;
      return {
        ...contact,
        ...restrictions,
        account: /^(off|some)$/.test(account) ? 'on' : account,
      };
    }),
    ties: [
      ...before.filter((tie) => !ids.has(tie.childId)),
      ...students.flatMap((student): FamilyTie[] => {
        const id = childId(student);
        const tie = before.find((each) => each.childId === id);
        if (!tie && student.assumed) return [];
        const hasNoCustody = student.off?.includes('custody') === true;
        return [
          {
            childId: id,
            contactId,
            relationship: tie?.relationship || student.relationship,
            ...accessAfter(source, original, student, tie),
            ...(hasNoCustody && { custody: false }),
            ...(!tie && { isNew: true }),
          },
        ];
      }),
    ],
    pairs: [],
  };
}

/** Kinlink asks the registrar about a doubt before access is turned on, so the answer is not known yet. */
function accessAfter(
  { task, noAccess }: TaskSource,
  { contactId, name, suffix = '', details, phones }: FoundContact,
  student: TaskStudent,
  tie: FamilyTie | undefined,
): Pick<FamilyTie, 'access' | 'isUndecided'> {
  if (student.noAccess) return { access: false };
  if (tie?.access) return { access: true };
  const doubts = findDoubts(
    {
      page: { contactId, name, details: { ...details, suffix }, ...(phones && { phones }) },
      remembered: { different: new Set(), noAccess },
    },
    { relationship: tie?.relationship ?? '' },
    { student, task },
  );
  return doubts.length > 0 ? { isUndecided: true } : { access: true };
}
