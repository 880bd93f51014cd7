/** Handles the start of a list: a pasted text, a file, or the students in the PowerSchool tab. */

import type { NamedStudent } from '../contracts/worklist/list.ts';
import { ShownStudents } from '../contracts/worklist/messages.ts';
import { matchNumbers } from '../rules/worklist/match-numbers.ts';
import { readIntake } from '../rules/worklist/read-intake.ts';
import type { StartState, WorklistHandlers } from '../ui/worklist-ui.ts';
import { runOneAtATime, withRest } from './run-one-at-a-time.ts';
import type { StartMemory, WorklistSession } from './worklist-session.ts';

/** The size limit of a file. A table of ten thousand students is smaller. */
const MAX_FILE_BYTES = 5_000_000;

export const EMPTY_START: StartState = {
  isOpen: false,
  text: '',
  intake: undefined,
  matched: undefined,
  problem: '',
  remark: '',
  isBusy: false,
};

type StartHandlers = Pick<
  WorklistHandlers,
  'onText' | 'onFile' | 'onChoice' | 'onFromPage' | 'onLookAgain' | 'onStart'
>;

export const emptyMemory = (): StartMemory => ({
  seen: new Map(),
  choice: {},
  isUnread: false,
});

/** Clears the start: the pasted text, its result and the students that the tab showed. */
export function resetStart(session: WorklistSession): void {
  session.start = emptyMemory();
  session.update({ start: EMPTY_START });
}

/** Creates the steps that the handlers share. */
function createSteps(session: WorklistSession) {
  const { t, tab, state, update, send, page } = session;
  const change = (next: Partial<StartState>) => update({ start: { ...state().start, ...next } });

  function read(text: string): void {
    const { choice, seen } = session.start;
    session.start.isUnread = false;
    const intake = readIntake(text, choice, state().site);
    const isEmpty = intake.kind === 'nothing';
    change({
      text,
      intake: isEmpty ? undefined : intake,
      matched: isEmpty ? undefined : matchNumbers(intake.students, [...seen.values()]),
      problem: '',
    });
  }

  /** Reads the tab. @returns the students, or undefined after it set the problem text */
  async function look(): Promise<ShownStudents | undefined> {
    const memory = session.start;
    const { site } = state();
    change({ isBusy: true, problem: '', remark: '' });
    const answer = ShownStudents.safeParse(await send({ kind: 'worklist-get-shown', tab, site }));
    if (memory !== session.start) return undefined;
    change({ isBusy: false });
    catchUp();
    if (!answer.success) {
      change({ problem: t.start.pageUnreadable });
      return undefined;
    }
    const { page: place, students, total, problem } = answer.data;
    for (const student of students) memory.seen.set(student.dcid, student);
    if (problem) change({ problem: t.start.pageProblem[problem] });
    else if (students.length === 0)
      change({ problem: place === 'other' ? t.start.pageOther : t.start.pageEmpty });
    else if (total !== undefined && total > students.length)
      change({ remark: t.start.pagePart({ total, count: students.length }) });
    return answer.data;
  }

  async function start(students: NamedStudent[]): Promise<void> {
    const memory = session.start;
    const { site } = state();
    change({ isBusy: true, problem: '' });
    const isStarted = (await send({ kind: 'worklist-start', tab, site, students })) === true;
    if (isStarted) resetStart(session);
    else if (memory === session.start) change({ isBusy: false, problem: t.start.couldNot });
    page.focus(isStarted ? 'progress' : 'start-problem');
  }

  /** Reads the field if its text is newer than what was found in it. */
  function catchUp(): void {
    if (session.start.isUnread) read(state().start.text);
  }

  return { change, read, catchUp, look, start };
}

/** Creates the handlers of the start. */
export function createStartHandlers(session: WorklistSession): StartHandlers {
  const { t, state, set, update, page } = session;
  const { change, read, catchUp, look, start } = createSteps(session);
  // A scanner, or a program that types, reports each line of a long text.
  const readSoon = runOneAtATime(withRest(catchUp));
  return {
    onText(text) {
      // A new text has different columns.
      Object.assign(session.start, { choice: {}, isUnread: true });
      set({ start: { ...state().start, text } });
      void readSoon();
    },
    async onFile(file) {
      catchUp();
      if (file.size > MAX_FILE_BYTES) return change({ problem: t.start.tooBig });
      const memory = session.start;
      const textBefore = state().start.text;
      const text = await file.text();
      if (memory !== session.start) return;
      memory.choice = {};
      // Text that the registrar typed while the file was read stays below the file's lines.
      const typed = state().start.text;
      read(typed === textBefore ? text : `${text.trimEnd()}\n${typed}`);
    },
    onChoice(next) {
      // The choice was made for an older text.
      if (session.start.isUnread) return catchUp();
      const memory = session.start;
      memory.choice = { ...memory.choice, ...next };
      read(state().start.text);
    },
    async onFromPage() {
      catchUp();
      const answer = await look();
      if (!answer || answer.students.length === 0) return page.focus('start-problem');
      const { remark } = state().start;
      await start(
        answer.students.map(({ dcid, number, name }) => ({
          dcid,
          ...(number && { number }),
          ...(name && { name }),
        })),
      );
      if (remark) update({ status: remark });
    },
    async onLookAgain() {
      catchUp();
      await look();
      const { text, problem } = state().start;
      read(text);
      change({ problem });
      if (problem) page.focus('start-problem');
    },
    async onStart() {
      catchUp();
      const { matched } = state().start;
      if (matched && matched.students.length > 0) await start(matched.students);
    },
  };
}
