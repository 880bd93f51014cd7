/** Whether Kinlink runs on pages that it does not serve. */
import { HOST } from '../../e2e/kinlink.ts';
import { STUDENTS } from '../../powerschool/scene.ts';
import { type BenchBrowser, waitForIdle } from '../core/browser-pair.ts';
import { KINLINK_SCRIPTS } from '../core/page-load.ts';
import type { Figure } from '../core/section.ts';
import { countOf } from '../core/statistics.ts';

const SERVED_PAGE = '/admin/home.html';
const STUDENT = `frn=001${STUDENTS.ana.dcid}`;
const OTHER_PAGES = [
  '/admin/pw.html',
  `/admin/students/home.html?${STUDENT}`,
  `/admin/students/quicklookup.html?${STUDENT}`,
  `/admin/students/generaldemographics.html?${STUDENT}`,
];

/** Counts Kinlink's scripts on other pages. A page that Kinlink serves proves that they would be seen. */
export async function countScriptsOnOtherPages({ page, cdp }: BenchBrowser): Promise<Figure> {
  let scripts = 0;
  const count = ({ url }: { url: string }) => {
    if (url.startsWith(KINLINK_SCRIPTS)) scripts += 1;
  };
  const visit = async (path: string) => {
    await page.goto(HOST + path);
    await waitForIdle(page);
  };
  await cdp.send('Debugger.enable');
  cdp.on('Debugger.scriptParsed', count);
  await visit(SERVED_PAGE);
  if (!scripts) throw new Error('No script of an extension was seen on a page that has one.');
  scripts = 0;
  for (const path of OTHER_PAGES) await visit(path);
  cdp.off('Debugger.scriptParsed', count);
  await cdp.send('Debugger.disable');
  return {
    name: 'scripts of Kinlink on pages outside its paths',
    unit: 'count',
    ...countOf(scripts),
    budget: { atMost: 0 },
  };
}
