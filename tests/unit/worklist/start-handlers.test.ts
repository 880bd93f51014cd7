import { expect, it } from 'vitest';
import {
  createStartHandlers,
  EMPTY_START,
  resetStart,
} from '../../../lib/worklist/start-handlers.ts';
import { eventually } from '../eventually.ts';
import { worklistEn as t } from '../spoken.ts';
import { list, pageSession } from './page-session.ts';

const shown = (...students: object[]) => ({ page: 'start-page', students });
const ana = { dcid: '4213', name: 'Lopez, Ana', cells: ['10123'] };

function started() {
  const parts = pageSession({ phase: 'start', list: undefined });
  const handlers = createStartHandlers(parts.session);
  return { ...parts, handlers, start: () => parts.state().start };
}

it('reads the typed text, and lists the student numbers without a dcid', async () => {
  const { handlers, start, send, answers } = started();
  handlers.onText('10123\nabc');
  expect(start().intake?.problems).toMatchObject([{ line: 2, why: 'not-a-number' }]);
  expect(start().matched?.missing).toMatchObject([{ id: '10123' }]);
  await handlers.onStart();
  expect(send).not.toHaveBeenCalled();
  answers['worklist-get-shown'] = shown(ana);
  await handlers.onLookAgain();
  expect(start().matched).toMatchObject({
    students: [{ dcid: '4213', number: '10123' }],
    missing: [],
  });
});

it('starts with the students it found, and closes the start', async () => {
  const { handlers, start, send, answers, page } = started();
  answers['worklist-start'] = true;
  handlers.onText('10123');
  handlers.onChoice({ meaning: 'dcid' });
  await handlers.onStart();
  expect(send).toHaveBeenCalledExactlyOnceWith({
    kind: 'worklist-start',
    tab: 7,
    site: list.site,
    students: [{ dcid: '10123' }],
  });
  expect(start()).toMatchObject({ text: '', intake: undefined });
  expect(page.focus).toHaveBeenLastCalledWith('progress');
});

it('does not start with a link to another PowerSchool', async () => {
  const { handlers, start, send } = started();
  handlers.onText('https://other.powerschool.com/admin/students/home.html?frn=0014213');
  expect(start().intake?.problems).toMatchObject([{ why: 'other-site' }]);
  await handlers.onStart();
  expect(send).not.toHaveBeenCalled();
});

it('says that it could not start', async () => {
  const { handlers, start, answers } = started();
  answers['worklist-start'] = false;
  handlers.onText('frn=0014213 ?frn=0014213');
  await handlers.onStart();
  expect(start()).toMatchObject({ problem: t.start.couldNot, isBusy: false });
});

it('takes the students on the page, and says so if the page shows only some', async () => {
  const { handlers, state, send, answers } = started();
  answers['worklist-get-shown'] = { ...shown(ana), total: 300 };
  answers['worklist-start'] = true;
  await handlers.onFromPage();
  expect(send).toHaveBeenLastCalledWith({
    kind: 'worklist-start',
    tab: 7,
    site: list.site,
    students: [{ dcid: '4213', name: 'Lopez, Ana' }],
  });
  expect(state().status).toBe(t.start.pagePart({ total: 300, count: 1 }));
});

it.each([
  ['an empty Start Page', shown(), t.start.pageEmpty],
  ['another page', { page: 'other', students: [] }, t.start.pageOther],
  ['a tab that can’t be read', undefined, t.start.pageUnreadable],
  ['a page at work', { ...shown(), problem: 'busy' }, t.start.pageProblem.busy],
  [
    'the page of the person before',
    { ...shown(), problem: 'other-user' },
    t.start.pageProblem['other-user'],
  ],
])('%s: says so and starts nothing', async (_, answer, problem) => {
  const { handlers, start, send, answers, page } = started();
  answers['worklist-get-shown'] = answer;
  await handlers.onFromPage();
  expect(start()).toMatchObject({ problem, isBusy: false });
  expect(send).toHaveBeenCalledTimes(1);
  handlers.onText('10123');
  expect(start().problem).toBe('');
  await handlers.onLookAgain();
  expect(start()).toMatchObject({ problem, matched: { missing: [{ id: '10123' }] } });
  expect(page.focus).toHaveBeenLastCalledWith('start-problem');
});

it('reads a dropped file, unless it is too big', async () => {
  const { handlers, start } = started();
  await handlers.onFile({ size: 10, text: async () => 'dcid\n4213' });
  expect(start().matched?.students).toEqual([{ dcid: '4213' }]);
  await handlers.onFile({ size: 5_000_001, text: async () => '1' });
  expect(start().problem).toBe(t.start.tooBig);
});

it('keeps what is typed while a dropped file is read', async () => {
  const { handlers, start } = started();
  let read = (_: string) => {};
  const dropped = handlers.onFile({ size: 9, text: () => new Promise((done) => (read = done)) });
  handlers.onText('5001');
  read('dcid\n4213\n');
  await dropped;
  expect(start().text).toBe('dcid\n4213\n5001');
  expect(start().matched?.students).toEqual([{ dcid: '4213' }, { dcid: '5001' }]);
});

it('forgets the chosen column when the text changes', async () => {
  const { handlers, start } = started();
  handlers.onText('a,b\n1,2\n');
  handlers.onChoice({ column: 1, meaning: 'dcid' });
  expect(start().intake).toMatchObject({ column: 1, meaning: 'dcid' });
  handlers.onText('a,b\n1,2\n ');
  await eventually(() => expect(start().intake).toMatchObject({ column: 0, meaning: 'number' }));
  handlers.onText(' ');
  await eventually(() => expect(start().intake).toBeUndefined());
});

it('a text that comes line by line is read when it starts and when it ends', async () => {
  const { handlers, start, page } = started();
  const lines = Array.from({ length: 5000 }, (_, n) => `${10_000 + n}`);
  let text = '';
  for (const line of lines) {
    text += `${line}\n`;
    handlers.onText(text);
    expect(start().text).toBe(text);
  }
  expect(start().intake?.students).toHaveLength(1);
  await eventually(() => expect(start().intake?.students).toHaveLength(lines.length));
  // Each reading draws once.
  expect(page.draw).toHaveBeenCalledTimes(2);
});

it('starts with the text that is in the field, though it was just typed', async () => {
  const { handlers, send, answers } = started();
  answers['worklist-start'] = true;
  handlers.onText('dcid\n1');
  handlers.onText('dcid\n12');
  await handlers.onStart();
  expect(send).toHaveBeenCalledExactlyOnceWith({
    kind: 'worklist-start',
    tab: 7,
    site: list.site,
    students: [{ dcid: '12' }],
  });
});

it('ignores an answer that arrives after the start was cleared', async () => {
  const { handlers, session, start, send, answers } = started();
  answers['worklist-get-shown'] = shown(ana);
  const looking = handlers.onFromPage();
  resetStart(session);
  await looking;
  expect(start()).toEqual(EMPTY_START);
  expect(session.start.seen.size).toBe(0);
  expect(send).toHaveBeenCalledTimes(1);
  let read = (_: string) => {};
  const dropped = handlers.onFile({ size: 5, text: () => new Promise((done) => (read = done)) });
  resetStart(session);
  read('10123');
  await dropped;
  expect(start()).toEqual(EMPTY_START);
});
