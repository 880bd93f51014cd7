/** Runs as one script in an isolated world of a page, like the content script: reads Facts repeatedly and times it. */
import { STUDENT } from '../../../lib/powerschool/contact/students.ts';
import { newSession, readPage, updateSession } from '../../../lib/powerschool/index.ts';
import { createPageTools } from '../../../lib/powerschool/page-tools.ts';

export interface ReadingTimes {
  rows: number;
  /** After a change in the table. */
  tableChanged: number[];
  /** Each cell of the table looked up by its id, and nothing read: the browser's own part. */
  lookUps: number[];
  /** After a change elsewhere on the page. */
  otherChanged: number[];
}

export interface ReadingOptions {
  rounds: number;
  /** With the tools that load on demand. */
  withTools?: boolean;
  /** Each row of a large roster, as once something is done there. */
  readAllRows?: boolean;
}

const PREFIXES = Object.values(STUDENT).flatMap(([ids]) => ids.split(' '));

/** @returns ms to look up each cell by its id */
function timeLookUps(rows: number): number {
  const start = performance.now();
  for (let row = 0; row < rows; row += 1)
    for (const prefix of PREFIXES) document.getElementById(prefix + row);
  return performance.now() - start;
}

function timeReadings({ rounds, withTools, readAllRows }: ReadingOptions): ReadingTimes {
  const session = newSession();
  session.readAllRows = !!readAllRows;
  const tools = withTools ? createPageTools() : undefined;
  const table = document.querySelector('#relationship-table,#studentContactsTable');
  const read = () => {
    const start = performance.now();
    const reading = readPage(window, session, tools);
    updateSession(session, reading.session);
    const ms = performance.now() - start;
    const { page } = reading.facts;
    const rows =
      page.kind === 'contact'
        ? (page.studentSummary?.count ?? page.students?.length ?? 0)
        : page.kind === 'student-contacts'
          ? (page.contacts?.length ?? 0)
          : 0;
    return { ms, rows };
  };
  const times: ReadingTimes = {
    rows: read().rows,
    tableChanged: [],
    lookUps: [],
    otherChanged: [],
  };
  for (let round = 0; round < rounds; round += 1) {
    table?.setAttribute('data-bench', String(round));
    times.tableChanged.push(read().ms);
    times.lookUps.push(timeLookUps(times.rows));
    document.body.setAttribute('data-bench', String(round));
    times.otherChanged.push(read().ms);
  }
  return times;
}

Object.assign(globalThis, { benchTimeReadings: timeReadings });
