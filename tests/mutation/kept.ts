/**
 * Runs inside Vitest's worker: collects all tests, then runs those that `runner.mjs` asks for, as often
 * as it asks, in the same modules.
 */
import { inject, vi } from 'vitest';
import { VitestTestRunner } from 'vitest/runners';
import { getFn, getHooks } from 'vitest/suite';

interface Asked {
  do: 'mutant';
  mutant: string;
  tests?: string[];
  hitLimit?: number;
}
type Question = { do: 'end' | 'all' } | Asked;
type Suite = { name: string; tasks: (Suite | Test)[]; suite?: Suite };
type Test = Parameters<typeof getFn>[0] & Suite & { type: 'test' };

/** What Stryker's own code in the mutated files reads and writes. */
const state = () =>
  ((globalThis as unknown as { __stryker__: Record<string, unknown> }).__stryker__ ??= {});

/** All tests by a name of their own, the quick ones first once their times are known. */
function all(suites: readonly Suite[], above = ''): [string, Test][] {
  return suites.flatMap((task) => {
    const name = `${above} ${task.name}`.trim();
    return 'type' in task && task.type === 'test'
      ? [[name, task as Test] as [string, Test]]
      : all(task.tasks, name);
  });
}

/** Runs one test, with what stands before each. Gives the error, or null. */
async function passes(test: Test): Promise<{ message: string } | null> {
  try {
    for (let suite: Suite | undefined = test.suite; suite; suite = suite.suite)
      for (const hook of getHooks(suite as never)?.beforeEach ?? [])
        await (hook as () => unknown)();
    await getFn(test)();
    return null;
  } catch (error) {
    return { message: String((error as Error)?.message ?? error).slice(0, 300) };
  } finally {
    vi.useRealTimers();
  }
}

export default class Kept extends VitestTestRunner {
  /** Vitest's own turn collects only. */
  async runTask() {}

  override async onAfterRunFiles(files?: unknown) {
    const tests = new Map<string, Test>();
    for (const [name, test] of all(files as Suite[])) {
      let id = name;
      while (tests.has(id)) id += '+';
      tests.set(id, test);
    }
    const times = new Map<string, number>();
    const ns = state();
    const channel = new BroadcastChannel(inject('name' as never));
    /** A test that fails with the mutant counts only if it passes without it, and fails again. */
    const mutant = async (asked: Asked) => {
      const order = [...(asked.tests ?? tests.keys())].sort(
        (a, b) => (times.get(a) ?? 0) - (times.get(b) ?? 0),
      );
      const turn = async (test: Test, active: string | undefined) => {
        Object.assign(ns, { activeMutant: active, hitCount: 0, hitLimit: asked.hitLimit });
        const error = await passes(test);
        const over = !!asked.hitLimit && Number(ns.hitCount) > asked.hitLimit;
        Object.assign(ns, { activeMutant: undefined, hitLimit: undefined });
        return { error, over };
      };
      for (const [at, id] of order.entries()) {
        const test = tests.get(id);
        if (!test) continue;
        const first = await turn(test, asked.mutant);
        if (first.over) return { status: 'timeout', reason: 'hit limit' };
        if (!first.error) continue;
        const loaded = !!inject('mutant' as never);
        if (!loaded && (await turn(test, undefined)).error) continue;
        const again = await turn(test, asked.mutant);
        if (again.error)
          return {
            status: 'killed',
            killedBy: [id],
            failureMessage: first.error.message,
            nrOfTests: at + 1,
          };
      }
      return { status: 'survived', nrOfTests: order.length };
    };
    const every = async () => {
      const list = [];
      for (const [id, test] of tests) {
        const from = performance.now();
        ns.currentTestId = id;
        const error = await passes(test);
        ns.currentTestId = undefined;
        const timeSpentMs = performance.now() - from;
        times.set(id, timeSpentMs);
        list.push({
          id,
          name: id,
          timeSpentMs,
          status: error ? 1 : 0,
          failureMessage: error?.message,
        });
      }
      return { tests: list, mutantCoverage: ns.mutantCoverage };
    };
    await new Promise<void>((resolve) => {
      channel.onmessage = async ({ data }: MessageEvent<Question>) => {
        if (data.do === 'end') return resolve();
        channel.postMessage(data.do === 'mutant' ? await mutant(data) : await every());
      };
      channel.postMessage('ready');
    });
    channel.close();
  }
}
