/** Promise 8 over the worker: all that it says, notes and lets be done is about the person named, for whoever asks. */
import { expect } from 'vitest';
import type { Advice } from '../../../../lib/contracts/advice.ts';
import type { Facts } from '../../../../lib/contracts/facts.ts';
import type { ListContents } from '../../../../lib/settings/worklist-storage.ts';
import type { Task } from '../../../../lib/tasks/task.ts';
import type { WorklistState } from '../../../../lib/ui/worklist-ui.ts';
import type { State } from '../../../../lib/worker/state/session-state.ts';
import {
  FAMILIES,
  type Family,
  familiesIn,
  familyOf,
  familyOfChild,
  type Registrar,
  registrarOf,
  WORK,
} from './families.ts';
import type { SlowBrowser } from './slow-browser.ts';
import type { Answer, Done } from './tab.ts';

/** Lists that are about other tasks of the same registrar. */
const OTHER_TASKS = ['tasks', 'finished'];
/** What those lists offer. */
const ABOUT_OTHER_TASKS = ['go', 'park', 'drop-task', 'copy', 'save'];

function familyOfPage({ page }: Facts): Family | undefined {
  if (page.kind === 'contact') return familyOf(page.contactId ?? '');
  if (page.kind !== 'access-accounts' && page.kind !== 'student-contacts') return undefined;
  const has = ({ child }: Family['original']) => child.dcid === page.student.dcid;
  return FAMILIES.find(({ duplicate, original }) => has(duplicate) || has(original));
}

/** What the sidebar shows of an advice. */
const shownIn = ({ sealedTasks: _, style: __, ...advice }: Advice) => advice;

/** The same without what names other tasks. */
const aboutPage = (advice: Advice) => ({
  ...shownIn(advice),
  lists: advice.lists.filter(({ id }) => !OTHER_TASKS.includes(id)),
});

/** Every sentence and button is about the page, and the lists of tasks name nobody of another registrar. */
export function expectSentences({ page, facts, advice }: Answer): void {
  const own = familyOfPage(facts);
  // A search page is led to the search that somebody waits for, whatever its field says.
  if (facts.page.kind !== 'search')
    for (const { email } of familiesIn(aboutPage(advice))) expect(email).toBe(own?.email);
  if (page.kind === 'sign-in') return;
  for (const family of familiesIn(shownIn(advice))) expect(WORK[page.user]).toContain(family);
}

/** What was carried out on a page is for the contact that the page shows, and its values are of that family. */
export function expectWrite({ action, subject, contact }: Done): void {
  if (contact === undefined) return;
  expect(subject.contact).toBe(contact);
  const own = familyOf(contact ?? '');
  if (action.do === 'attach') expect(action.number).toBe(own?.duplicate.child.number);
  if (ABOUT_OTHER_TASKS.includes(action.do)) return;
  for (const family of familiesIn(action)) expect([action.do, family]).toEqual([action.do, own]);
}

/** Whether a click gave this answer about the contact, on a page of its family. */
const wasAnswered = (done: readonly Done[], own: Family, kind: 'same' | 'different', id: string) =>
  done.some(
    ({ action, contact }) =>
      (action.do === 'same-person' || action.do === 'different-person') &&
      action.do.startsWith(kind) &&
      action.otherId === id &&
      familyOf(contact ?? '') === own,
  );

function expectTask(task: Task, { links, done }: SlowBrowser): void {
  const own = FAMILIES.find(({ email }) => email === task.email);
  if (!own) throw new Error(`a task for ${task.email}`);
  expect(familiesIn(task)).toEqual([own]);
  for (const { contactId } of task.duplicates) expect(contactId).toBe(own.duplicate.id);
  for (const { key, attached } of task.students) {
    expect(key).toBe(own.duplicate.child.dcid);
    if (attached) expect([...links]).toContain(own.original.id);
  }
  if (task.original) expect(task.original.contactId).toBe(own.original.id);
  for (const { kind, contactId } of task.answers)
    expect(wasAnswered(done, own, kind, contactId)).toBe(true);
  for (const { kind, key } of task.carried)
    if (kind === 'dismissed')
      expect(
        done.some(
          ({ action }) =>
            action.do === 'dismiss-carry-over' &&
            action.taskId === task.id &&
            action.keys.includes(key),
        ),
      ).toBe(true);
}

/** What the worker has written down: its state, and the people of the worklist by their keys. */
export interface Stored {
  state: State;
  listKeys: string[];
  list: ListContents;
}

/** The registrars whose families are remembered. */
export function ownersOf({ state, list }: Stored): Registrar[] {
  const { tasks, tabs, lastSeenStudent, popupSearch, dayLog } = state;
  const families = [
    ...familiesIn({ tasks, tabs, lastSeenStudent, popupSearch, dayLog, list }),
    ...list.students.flatMap(({ dcid }) => familyOfChild(dcid) ?? []),
  ];
  return [...new Set(families.map(registrarOf))];
}

/** Each person of the worklist is of one family, and nobody of another list is left. */
function expectList({ state: { worklist }, listKeys, list }: Stored): void {
  for (const key of listKeys) expect(key.split(' ')[1]).toBe(worklist?.id);
  for (const student of list.students) {
    const own = familyOfChild(student.dcid);
    for (const id of student.contactIds) expect(familyOf(id)).toBe(own);
    for (const family of familiesIn(student)) expect(family).toBe(own);
  }
  for (const contact of list.contacts) {
    const own = familyOf(contact.contactId);
    for (const { dcid } of contact.students ?? []) expect(familyOfChild(dcid)).toBe(own);
    expect(familiesIn(contact)).toEqual([own]);
  }
}

/** Each row names one family, and the page shows nothing of another registrar than the one who is signed in. */
export function expectView(view: WorklistState, user: Registrar | undefined): void {
  const { rows, start } = view;
  for (const row of rows) {
    const own = familyOfChild(row.dcid);
    if (row.contact) expect(familyOf(row.contact.id)).toBe(own);
    for (const family of familiesIn(row)) expect(family).toBe(own);
  }
  if (!user) return;
  const students = [...rows, ...(start.intake?.students.map(({ id }) => ({ dcid: id })) ?? [])];
  const families = [
    ...familiesIn({ rows, start }),
    ...students.flatMap(({ dcid }) => familyOfChild(dcid) ?? []),
  ];
  for (const family of families)
    expect([user, WORK[user]]).toEqual([user, expect.arrayContaining([family])]);
}

/** Whatever is remembered is of one registrar, and each task and check is of one family. */
export function expectStored(stored: Stored, browser: SlowBrowser): void {
  const { tasks, tabs } = stored.state;
  expect(ownersOf(stored).length).toBeLessThan(2);
  expectList(stored);
  for (const task of tasks) expectTask(task, browser);
  for (const { pageKey, checks } of Object.values(tabs)) {
    const own =
      familyOf(/ contact (\d+)$/.exec(pageKey)?.[1] ?? '') ??
      familyOfChild(/ student-contacts (\d+)$/.exec(pageKey)?.[1] ?? '');
    for (const { text, results } of checks)
      expect(familiesIn({ text, results })).toEqual(own ? [own] : []);
  }
}
