/** After an install a page opens, once; never after an update, and never where IT has switched it off. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_POLICY, type Feature } from '../../../../lib/contracts/policy.ts';
import { openFirstRun } from '../../../../lib/worker/install/first-run.ts';
import { eventually } from '../../eventually.ts';
import { office, opened, settled, startWorker } from '../worker-harness.ts';

const policyWithout = (...featuresOff: Feature[]) => ({
  ready: async () => undefined,
  now: () => ({ ...DEFAULT_POLICY, featuresOff }),
});
const pages = () => office.tabs.map(({ url }) => new URL(url).pathname);

beforeEach(opened);
afterEach(() => vi.restoreAllMocks());

it('an install opens the page, once', async () => {
  await openFirstRun({ reason: 'install' }, policyWithout());
  expect(pages()).toEqual(['/first-run.html']);
  await openFirstRun({ reason: 'install' }, policyWithout());
  expect(pages()).toHaveLength(1);
});

it.each([
  ['an update of Kinlink', { reason: 'update' }],
  ['an update of the browser', { reason: 'chrome_update' }],
  ['an add-on that Firefox was given for a trial', { reason: 'install', temporary: true }],
])('%s opens nothing', async (_, install) => {
  await openFirstRun(install, policyWithout());
  expect(pages()).toEqual([]);
});

it('opens nothing where the district has switched it off, but with other parts off it does', async () => {
  await openFirstRun({ reason: 'install' }, policyWithout('first-run'));
  expect(pages()).toEqual([]);
  await openFirstRun({ reason: 'install' }, policyWithout('welcome-sheet'));
  expect(pages()).toEqual(['/first-run.html']);
});

it('waits for the settings from IT before it opens anything', async () => {
  let read = (_values: Record<string, unknown>): void => undefined;
  const managed = new Promise<Record<string, unknown>>((done) => {
    read = done;
  });
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockReturnValue(managed);
  await startWorker();
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' } as never);
  await settled();
  expect(pages()).toEqual([]);
  read({ featuresOff: ['first-run'] });
  await settled();
  expect(pages()).toEqual([]);
});

it('the worker opens it after an install', async () => {
  await startWorker();
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' } as never);
  await eventually(() => expect(pages()).toEqual(['/first-run.html']));
});
