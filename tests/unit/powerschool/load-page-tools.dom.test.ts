/** The page tools as the content script calls them: where they are missing, nothing is done. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ActionResult } from '../../../lib/contracts/facts.ts';
import { newSession } from '../../../lib/powerschool/core/page-session.ts';
import { getPageTools, runPageAction } from '../../../lib/powerschool/load-page-tools.ts';
import { CONTACT, contactPage, live, put, tools } from './fixtures.ts';

const order = { action: { do: 'undo' }, subject: { site: location.origin } } as const;
const DONE: ActionResult = { do: 'undo', ended: 'done', leftAlone: [] };
const fakeTools = () => ({ ...tools, runAction: vi.fn(async () => DONE) });

beforeEach(() => put(CONTACT, contactPage()));
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'kinlinkPageTools');
  document.body.innerHTML = '';
});

test('an element of the page with their name is not taken for them', () => {
  expect(getPageTools()).toBeUndefined();
  document.body.innerHTML = '<p id="kinlinkPageTools"></p>';
  expect(getPageTools()).toBeUndefined();
  globalThis.kinlinkPageTools = tools;
  expect(getPageTools()).toBe(tools);
});

test('runs the action for whom it was meant', async () => {
  const loaded = fakeTools();
  const session = newSession();
  const signal = live();
  expect(await runPageAction(order, window, session, async () => loaded, signal)).toEqual(DONE);
  const { action, subject } = order;
  expect(loaded.runAction).toHaveBeenCalledExactlyOnceWith(
    action,
    window,
    session,
    signal,
    subject,
  );
});

test('runs nothing where the tools did not load', async () => {
  const load = async () => undefined;
  expect(await runPageAction(order, window, newSession(), load, live())).toMatchObject({
    ended: 'stopped',
    what: 'no-tools',
  });
});

test('runs nothing on a contact, or in a drawer, that was opened while they loaded', async () => {
  const loaded = fakeTools();
  const session = newSession();
  const run = (meanwhile: () => void) =>
    runPageAction(
      order,
      window,
      session,
      async () => {
        meanwhile();
        return loaded;
      },
      live(),
    );
  const moved = { ended: 'stopped', what: 'moved-on' };
  expect(await run(() => history.replaceState(null, '', '#?contactid=5120'))).toMatchObject(moved);
  expect(
    await run(() => {
      session.drawerOwner = { kind: 'student', row: '4213' };
    }),
  ).toMatchObject(moved);
  expect(loaded.runAction).not.toHaveBeenCalled();
});
