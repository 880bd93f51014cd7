/** Notes what a page of PowerSchool shows of the worklist's students and contacts. */
import type { Facts } from '../../contracts/facts.ts';
import { changesFromPage, peopleOnPage } from '../../rules/worklist/page-changes.ts';
import { readSome, writeList } from '../../settings/worklist-storage.ts';
import { countRead } from './count-read.ts';
import type { State } from './session-state.ts';

/** The state after a page was seen. A list without anybody of the page stays as it is. */
export async function noteWorklistPage(state: State, facts: Facts, now: number): Promise<State> {
  const list = state.worklist;
  if (list?.site !== facts.site) return state;
  const people = peopleOnPage(facts);
  if (!people) return state;
  const listed = await readSome(list.id, people.dcids, people.contactIds);
  const { students, contacts } = changesFromPage(facts, listed);
  if (students.length + contacts.length === 0) return state;
  // Where the storage is full, the row stays open.
  const isWritten = await writeList(list.id, {
    students: students.map((student) => ({ ...student, notedAt: now })),
    contacts: contacts.map((contact) => ({ ...contact, notedAt: now })),
  }).then(
    () => true,
    () => false,
  );
  if (!isWritten) return state;
  const waiting = listed.students.filter((student) => student.state === 'waiting');
  const done = students.filter(
    ({ dcid, state: next }) => next !== 'waiting' && waiting.some((each) => each.dcid === dcid),
  );
  return { ...state, worklist: await countRead(list, done.length, now) };
}
