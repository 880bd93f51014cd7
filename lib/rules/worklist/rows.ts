/** Builds the rows of a worklist: one for each student and parent, with the open work. */

import {
  ADVISORY_FINDINGS,
  type UnknownPart,
  type WorklistFinding,
} from '../../contracts/findings/worklist-findings.ts';
import type { Policy } from '../../contracts/policy.ts';
import type { ListedContact, ListedStudent, ListedTie } from '../../contracts/worklist/list.ts';
import type { RowProblem, RowState, WorklistRow } from '../../contracts/worklist/view.ts';
import { familiesOf } from './families.ts';
import { emailHoldersAmong, findingsOf, type Surroundings, unknownsOf } from './findings.ts';
import { findLikelySame, type LikelySame } from './likely-same.ts';

/** The input for the rows. */
export interface ListInput {
  students: readonly ListedStudent[];
  contacts: readonly ListedContact[];
  /** The reasons why rows need no work, by row key. */
  dismissed: Readonly<Record<string, string>>;
  policy: Pick<Policy, 'districtDomains' | 'worklistCounts'>;
  /** Pairs that the registrar marked as different people, and contacts without portal access by decision. */
  remembered: { different: ReadonlySet<string>; noAccess: ReadonlySet<string> };
  /** The text for a contact that needs no work because it gets no portal access. */
  noAccessReason: string;
  /** true if no more students will be read, so that unread students get rows too. */
  showsUnread: boolean;
}

interface Prepared extends ListInput {
  byId: ReadonlyMap<string, ListedContact>;
  around: Surroundings;
  families: ReadonlyMap<string, number>;
}

/** Builds all rows in list order. */
export function buildRows(input: ListInput): WorklistRow[] {
  const byId = new Map(input.contacts.map((contact) => [contact.contactId, contact]));
  // A contact without a student on the list can't be a duplicate. It was deleted or removed from its students.
  const held = new Set(
    input.students.flatMap((student) => tiesOf(student, byId).map(({ contact }) => contact)),
  );
  const contacts = input.contacts.filter((contact) => held.has(contact));
  const likelySame = findLikelySame(
    contacts.filter(({ active }) => active !== false),
    input.remembered.different,
  );
  const prepared: Prepared = {
    ...input,
    byId,
    around: { emailHolders: emailHoldersAmong(contacts), likelySame, policy: input.policy },
    families: new Map(),
  };
  // Past relationships do not make a family.
  const families = familiesOf(
    input.students.map((student) => ({
      ...student,
      contactIds: parentsOf(student, prepared).map(({ contact }) => contact.contactId),
    })),
  );
  return input.students.flatMap((student) => rowsFor(student, { ...prepared, families }));
}

interface Parent {
  contact: ListedContact;
  tie: ListedTie;
}

/** Returns the student's contacts. A contact is left out if its complete list of students lacks this one. */
export function tiesOf({ dcid, contactIds }: ListedStudent, byId: Prepared['byId']): Parent[] {
  return contactIds.flatMap((id) => {
    const contact = byId.get(id);
    if (!contact) return [];
    const tie = contact.students?.find((student) => student.dcid === dcid);
    if (!tie && contact.students && !contact.isPartial) return [];
    return [{ contact, tie: tie ?? { dcid, name: '', school: '' } }];
  });
}

/** A contact counts for a student unless the relationship is known to be past or future. */
const parentsOf = (student: ListedStudent, { byId }: Pick<Prepared, 'byId'>): Parent[] =>
  tiesOf(student, byId).filter(({ tie }) => tie.current !== false);

function rowsFor(student: ListedStudent, prepared: Prepared): WorklistRow[] {
  const all = parentsOf(student, prepared);
  if (student.state === 'waiting' && all.length === 0 && !prepared.showsUnread) return [];
  const record = all.map(({ tie }) => tie).find(({ name }) => name);
  const base = {
    dcid: student.dcid,
    place: student.place,
    student: {
      name: record?.name || (student.name ?? ''),
      number: record?.number ?? student.number ?? '',
      school: record?.school ?? '',
    },
    family: prepared.families.get(student.dcid) ?? student.place,
  };
  const problem = problemOf(student, record, all.length);
  const active = all.filter(({ contact }) => contact.active !== false);
  const parents = all.filter(({ contact }) => contact.active !== false || contact.hasAccount);
  const isAlone = active.length === 0 && !problem;
  const noCustody = isWithoutCustody(active);
  const alone = isAlone || (problem && parents.length === 0);
  return [
    ...(alone
      ? [
          row(
            prepared,
            student,
            { ...base, ...(problem && { problem }) },
            isAlone ? ['no-contact'] : [],
          ),
        ]
      : []),
    ...parents.map((parent) => {
      const found = findingsOf(parent.contact, parent.tie, student, prepared.around);
      const isCounted = noCustody && parent.contact.active !== false;
      const findings: WorklistFinding[] = isCounted ? [...found, 'no-custody'] : found;
      return row(prepared, student, { ...base, ...(problem && { problem }) }, findings, parent);
    }),
  ];
}

/** Returns true if every contact of the student is known to have no custody. */
const isWithoutCustody = (parents: readonly Parent[]): boolean =>
  parents.length > 0 && parents.every(({ tie }) => tie.custody === false);

/** A failed reading is no problem once a page has shown the contacts. */
function problemOf(
  { state, number, isUnconfirmed }: ListedStudent,
  record: ListedTie | undefined,
  contacts: number,
): RowProblem | undefined {
  if (number && record?.number && record.number !== number) return 'other-number';
  const isKnown = state === 'read' || contacts > 0;
  if (!isKnown) return state === 'waiting' ? 'not-read' : state;
  return isUnconfirmed && record?.number !== number ? 'unconfirmed' : undefined;
}

type Base = Pick<WorklistRow, 'dcid' | 'place' | 'student' | 'family' | 'problem'>;

function row(
  { policy, around, byId, dismissed, remembered, noAccessReason }: Prepared,
  student: ListedStudent,
  base: Base,
  findings: readonly WorklistFinding[],
  parent?: Parent,
): WorklistRow {
  const id = parent?.contact.contactId;
  const key = `${student.dcid} ${id ?? ''}`;
  const isCounted = (finding: WorklistFinding) => policy.worklistCounts.includes(finding);
  const required = findings.filter(isCounted);
  const unknown = parent ? unknownsOf(parent.contact, parent.tie) : [];
  const same = id ? around.likelySame.get(id) : undefined;
  const state = stateOf(required, unknown, base.problem);
  const isParentAccessUnseen =
    state === 'ready' && student.parentAccess === undefined && isCounted('parent-access-off');
  const reason = dismissed[key] || (id && remembered.noAccess.has(id) ? noAccessReason : '');
  return {
    key,
    ...base,
    ...(parent && {
      contact: {
        id: parent.contact.contactId,
        name: [parent.contact.name, parent.contact.suffix].filter(Boolean).join(' '),
        relationship: parent.tie.relationship ?? '',
        custody: parent.tie.custody,
      },
    }),
    required,
    advisory: findings.filter((finding) => !isCounted(finding) && isAdvisory(finding)),
    unknown,
    ...(same && required.includes('likely-same') && { likelySame: namesOf(same, byId) }),
    ...(reason && { reason }),
    ...(isParentAccessUnseen && !reason && { isParentAccessUnseen }),
    state: reason ? 'not-needed' : state,
  };
}

/** A row shows advisory findings, and hides other findings that the policy does not count. */
const isAdvisory = (finding: WorklistFinding): boolean =>
  (ADVISORY_FINDINGS as readonly WorklistFinding[]).includes(finding);

const namesOf = (
  { contactIds, isGroup }: LikelySame,
  byId: ReadonlyMap<string, ListedContact>,
): NonNullable<WorklistRow['likelySame']> => ({
  ids: contactIds,
  names: contactIds.map((id) => `${byId.get(id)?.name ?? ''} (${id})`.trim()),
  isGroup,
});

/** The registrar must check these first, because PowerSchool refuses a second account for one person. */
const TO_CHECK: ReadonlySet<WorklistFinding> = new Set(['likely-same', 'shared-email']);

function stateOf(
  required: readonly WorklistFinding[],
  unknown: readonly UnknownPart[],
  problem: RowProblem | undefined,
): RowState {
  if (problem || required.includes('likely-same')) return 'check';
  if (required.some((finding) => !TO_CHECK.has(finding))) return 'todo';
  return required.length > 0 || unknown.length > 0 ? 'check' : 'ready';
}
