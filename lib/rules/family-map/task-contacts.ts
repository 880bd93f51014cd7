/** The contacts of a task: its duplicates, and the original or the contacts that may be it. */
import type { FoundContact } from '../../contracts/facts.ts';
import type { FamilyContact } from '../../contracts/family-map/family.ts';
import type { Duplicate, Task } from '../../tasks/task.ts';
import { duplicateKey } from '../task/confirmed-duplicates.ts';
import { formatName } from '../values/person-names.ts';
import { warningOf } from './contact-warning.ts';

type Original = NonNullable<Task['original']>;

/** A task with the ids of contacts without portal access by the registrar's decision. */
export interface TaskSource {
  task: Task;
  noAccess: ReadonlySet<string>;
}

const recordOf = ({ search }: Task, id: string | undefined): FoundContact | undefined =>
  search?.results.find(({ contactId }) => contactId === id);

/** Returns the original's record from the search. Without one, only its name is known. */
export const foundOriginal = (task: Task, { contactId, name }: Original): FoundContact =>
  recordOf(task, contactId) ?? {
    contactId,
    name,
    students: [],
    emails: [],
    hasAccount: undefined,
  };

/** Returns the box of a contact that the search found. */
export function foundContact({ task, noAccess }: TaskSource, contact: FoundContact): FamilyContact {
  const { contactId: id, name, suffix, active, hasAccount, emails, details } = contact;
  const { original } = task;
  const isOriginal = original?.contactId === id;
  const enabled = isOriginal ? original.enabled : undefined;
  const attached = task.students.filter((student) => student.attached?.contactId === id);
  return {
    id,
    name: [formatName(name), suffix].filter(Boolean).join(' '),
    active,
    account: accountOf(hasAccount, enabled),
    emails: hasAccount === undefined && emails.length === 0 ? undefined : emails,
    ...(noAccess.has(id) && { noAccess: true }),
    ...warningOf({
      ...contact,
      students: [...contact.students, ...attached],
      details: Object.values(details ?? {}),
    }),
    ...(isOriginal && { isSubject: true }),
  };
}

function accountOf(
  hasAccount: boolean | undefined,
  enabled: boolean | undefined,
): FamilyContact['account'] {
  if (hasAccount === false) return 'none';
  if (enabled !== undefined) return enabled ? 'on' : 'off';
  return hasAccount ? 'some' : 'unknown';
}

/** Returns the box of a duplicate. */
export function duplicateContact(
  { task, noAccess }: TaskSource,
  duplicate: Duplicate,
): FamilyContact {
  const { contactId, name, snapshot, retired } = duplicate;
  const record = recordOf(task, contactId);
  const details = snapshot?.details ?? [];
  return {
    id: duplicateKey(duplicate),
    name: formatName(name),
    active: retired ? false : record?.active,
    account: accountOf(record?.hasAccount, undefined),
    emails: snapshot ? snapshot.emails.map(({ address }) => address) : record?.emails,
    ...(contactId !== undefined && noAccess.has(contactId) && { noAccess: true }),
    ...warningOf({
      name,
      suffix: record?.suffix,
      students: [
        ...(record?.students ?? []),
        ...task.students.filter(({ key }) => duplicate.students.includes(key)),
      ],
      details: [...details.map(({ value }) => value), ...Object.values(record?.details ?? {})],
    }),
    ...(contactId === undefined && { isUnsaved: true }),
    ...(retired?.outcome === 'deleted' && { isRetired: true }),
  };
}
