import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_POLICY } from '../../../../lib/contracts/policy.ts';
import { readInTab, readShownIn } from '../../../../lib/worker/worklist/tab-tools.ts';
import { report } from './list-harness.ts';

const memory = {
  policy: {
    ready: async () => {},
    now: () => DEFAULT_POLICY,
    isUndecided: () => true,
    follow: () => {},
  },
};
const request = { dcids: ['1'], atOnce: 4, startsForMs: 1000 };
const signedIn = { user: 'rita', school: '', loadedAt: 1 };
const owner = { site: 'https://district.powerschool.com', user: '', school: '' };
let answers: unknown[];
let injected: number;

beforeEach(() => {
  fakeBrowser.reset();
  injected = 0;
  Object.assign(fakeBrowser.scripting, {
    executeScript: vi.fn(async ({ files }: { files?: string[] }) => {
      if (files) {
        injected += 1;
        return [];
      }
      const answer = answers.shift();
      if (answer instanceof Error) throw answer;
      return [{ result: answer }];
    }),
  });
});

it('reads with the page’s own tools where it has them', async () => {
  answers = [report([{}])];
  expect(await readInTab(memory, 7, request, owner)).toEqual(report([{}]));
  expect(injected).toBe(0);
});

it('brings the tools where the page has none', async () => {
  answers = [null, report([])];
  expect(await readInTab(memory, 7, request, owner)).toEqual(report([]));
  expect(injected).toBe(1);
});

it('takes no answer that is none, and none from a tab that is gone', async () => {
  answers = [{ answers: 'many' }];
  expect(await readInTab(memory, 7, request, owner)).toBeUndefined();
  answers = [new Error('No tab with id 7')];
  expect(await readInTab(memory, 7, request, owner)).toBeUndefined();
  answers = [undefined, { page: 'other', students: [], signedIn }];
  expect(await readShownIn(memory, 7, owner.site)).toEqual({
    page: 'other',
    students: [],
    signedIn,
  });
});

it('waits half a minute for a frozen tab, and no longer', async () => {
  vi.useFakeTimers();
  Object.assign(fakeBrowser.scripting, { executeScript: () => new Promise(() => {}) });
  const reading = Promise.all([
    readInTab(memory, 7, request, owner),
    readShownIn(memory, 7, owner.site),
  ]);
  await vi.advanceTimersByTimeAsync(30_000);
  expect(await reading).toEqual([undefined, undefined]);
  vi.useRealTimers();
});
