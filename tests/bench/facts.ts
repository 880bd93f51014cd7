/** How long reading a page into Facts takes. */
import { HOST } from '../e2e/kinlink.ts';
import { CONTACTS, STUDENTS } from '../powerschool/scene.ts';
import { type Arms, idle, openArms } from './arms.ts';
import { bundle } from './bundle.ts';
import { open } from './load.ts';
import type { Figure } from './section.ts';
import { figureOf, median } from './statistics.ts';

const ROUNDS = 21;

/** The readers as the content script has them, in an isolated world of their own. */
const CODE = `
import { newMemory, see } from '../../lib/powerschool/index.ts';
import { parts } from '../../lib/powerschool/page-tools.ts';
import { STUDENT } from '../../lib/powerschool/contact/students.ts';
globalThis.bench = { newMemory, see, parts, STUDENT };`;

interface Read {
  rows: number;
  /** A table that has just changed. */
  first: number[];
  /** Each of that table's cells looked up by its id, and nothing read: what the browser needs for it. */
  touched: number[];
  /** After a change elsewhere. */
  recheckAfterMs: number[];
}

/** What a look is made with, besides the page. */
interface Way {
  /** The later parts are there. */
  late?: boolean;
  /** Many students are read one by one, as once something is done. */
  readAllRows?: boolean;
}

/** Runs in the page: each round reads once after the table changed, once after something else did. */
function readPage(rounds: number, { late, readAllRows: eachRow }: Way): Read {
  const { bench } = globalThis as unknown as {
    bench: {
      newMemory(): { parts?: unknown; readAllRows?: boolean };
      see(
        win: Window,
        memory: unknown,
      ): {
        page: { students?: unknown[]; contacts?: unknown[]; studentSummary?: { count: number } };
      };
      parts: unknown;
      STUDENT: Record<string, readonly [string, string?]>;
    };
  };
  const memory = bench.newMemory();
  memory.readAllRows = !!eachRow;
  if (late) memory.parts = bench.parts;
  const table = document.querySelector('#relationship-table,#studentContactsTable');
  const timed = () => {
    const before = performance.now();
    const { page } = bench.see(window, memory);
    const rows = page.studentSummary?.count ?? (page.students ?? page.contacts ?? []).length;
    return [performance.now() - before, rows] as const;
  };
  const prefixes = Object.values(bench.STUDENT).flatMap(([ids]) => ids.split(' '));
  const touch = (rows: number) => {
    const before = performance.now();
    for (let row = 0; row < rows; row += 1)
      for (const prefix of prefixes) document.getElementById(prefix + row);
    return performance.now() - before;
  };
  const read: Read = { rows: timed()[1], first: [], touched: [], recheckAfterMs: [] };
  for (let round = 0; round < rounds; round += 1) {
    table?.setAttribute('data-bench', String(round));
    read.first.push(timed()[0]);
    read.touched.push(touch(read.rows));
    document.body.setAttribute('data-bench', String(round));
    read.recheckAfterMs.push(timed()[0]);
  }
  return read;
}

async function readIn({ blank }: Arms, way: Way): Promise<Read> {
  const { cdp } = blank;
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const { executionContextId: contextId } = await cdp.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'bench',
  });
  const run = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
      expression,
      contextId,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? expression);
    return result.value;
  };
  await run(await bundle(CODE));
  // tsx names functions by a helper that the page has not.
  return (await run(
    `(() => { const __name = (f) => f; return (${readPage})(${ROUNDS}, ${JSON.stringify(way)}); })()`,
  )) as Read;
}

/** Facts for 2,000 rows: of a contact's students, and of a student's contacts. */
export async function measureFacts(): Promise<Figure[]> {
  const arms = await openArms({ rendering: 'many-rows' });
  try {
    const { blank } = arms;
    await open(blank, CONTACTS.carlosOriginal.id);
    const load = await readIn(arms, {});
    const each = await readIn(arms, { readAllRows: true });
    await blank.page.goto(`${HOST}/admin/students/contacts.html?frn=001${STUDENTS.ana.dcid}`);
    await blank.page.locator('#studentContactsTable').waitFor({ timeout: 60_000 });
    await idle(blank.page);
    const contacts = await readIn(arms, { late: true });
    for (const { rows } of [load, each, contacts])
      if (rows < 1900) throw new Error(`Only ${rows} of 2,000 rows were read.`);
    const name = (count: number) => `Facts for ${count.toLocaleString('en')} rows`;
    const budget = { atMost: 10 };
    return [
      figureOf(name(each.rows), 'ms', load.first, { budget, note: 'as a load makes them' }),
      figureOf(`${name(each.rows)}, each row read anew`, 'ms', each.first, {
        note: 'once something is done there',
      }),
      figureOf(
        '… to looking its cells up and no more',
        '×',
        each.first.map((ms) => ms / median(each.touched)),
        { budget: { atMost: 3 } },
      ),
      figureOf(`${name(each.rows)}, each read again`, 'ms', each.recheckAfterMs, { budget }),
      figureOf(`${name(contacts.rows)} of contacts`, 'ms', contacts.first),
    ];
  } finally {
    await arms.close();
  }
}
