import { expect, it, vi } from 'vitest';
import { createPageTools } from '../../../lib/powerschool/page-tools.ts';
import { put } from './fixtures.ts';

const BAR = `<div id="branding-powerschool"><button id="school_picker_adminSchoolPicker_toggle_btn">Lincoln</button>
  <span>Welcome, Rita Ruiz</span> <a href="/admin/sign-out">Sign Out</a></div>`;
const request = { dcids: ['1', '2'], atOnce: 4, startsForMs: 1000 };
const fetcher = vi.fn(
  async () => new Response('[]', { headers: { 'content-type': 'application/json' } }),
);

async function read(owner: { user: string; school: string }, site = location.origin) {
  put('/admin/home.html', BAR);
  fetcher.mockClear();
  vi.stubGlobal('fetch', fetcher);
  return createPageTools().readListed(window as never, request, { site, ...owner });
}

it('reads in the page’s session, and tells who is signed in at which school', async () => {
  const report = await read({ user: '', school: '' });
  expect(report).toMatchObject({ school: 'Lincoln', answers: [{ dcid: '1' }, { dcid: '2' }] });
  expect(report?.user).toMatch(/^[a-z0-9]+$/);
  expect(fetcher).toHaveBeenCalledTimes(2);
  expect(await read({ user: report?.user ?? '', school: 'Lincoln' })).toMatchObject({
    answers: [{ kind: 'read' }, { kind: 'read' }],
  });
});

it('asks for nothing when another user or school is there than the list belongs to', async () => {
  expect((await read({ user: 'someone-else', school: '' }))?.answers).toEqual([]);
  expect(fetcher).not.toHaveBeenCalled();
  expect((await read({ user: '', school: 'Roosevelt' }))?.answers).toEqual([]);
  expect(fetcher).not.toHaveBeenCalled();
});

it('shows the students of the page', () => {
  put('/admin/home.html', '<table><tr><td><a href="?frn=0015">Ana</a></td></tr></table>');
  expect(createPageTools().readShownStudents(window, location.origin)?.students).toEqual([
    { dcid: '5', name: 'Ana', cells: [] },
  ]);
});

const ROW = '<table><tr><td><a href="?frn=0015">Ana</a></td></tr></table>';

it.each([
  ['busy', `<div id="loading">Loading</div>${ROW}`],
  ['translated', `<font><font>Start Page</font></font>${ROW}`],
  [
    'time-out',
    `<div class="ui-dialog">Your session is about to end. <button>OK</button></div>${ROW}`,
  ],
])('takes no students from a page that is %s', (problem, html) => {
  put('/admin/home.html', html);
  expect(createPageTools().readShownStudents(window, location.origin)).toMatchObject({
    students: [],
    problem,
  });
});

it('tells with the students who is signed in, and when the page was loaded', () => {
  put('/admin/home.html', BAR + ROW);
  expect(createPageTools().readShownStudents(window, location.origin)).toMatchObject({
    students: [{ dcid: '5' }],
    signedIn: {
      user: expect.stringMatching(/^[a-z0-9]+$/),
      school: 'Lincoln',
      loadedAt: expect.any(Number),
    },
  });
});

it('answers nothing on a page of another site', async () => {
  const other = 'https://other.powerschool.com';
  expect(await read({ user: '', school: '' }, other)).toBeNull();
  expect(fetcher).not.toHaveBeenCalled();
  put('/admin/home.html', '<table><tr><td><a href="?frn=0015">Ana</a></td></tr></table>');
  expect(createPageTools().readShownStudents(window, other)).toBeNull();
});
