/**
 * Runs inside Vitest's worker: collects all tests, then runs those that `stryker-runner.mjs` requests, as often as it
 * requests, in the same modules.
 */
import { inject, vi } from 'vitest';
import { VitestTestRunner } from 'vitest/runners';
import { getFn, getHooks } from 'vitest/suite';

interface RunMutant {
  command: 'run-mutant';
  mutant: string;
  /** All tests when left out. */
  tests?: string[];
  hitLimit?: number;
}
type Command = { command: 'stop' | 'run-all' } | RunMutant;
type Suite = { name: string; tasks: (Suite | Test)[]; suite?: Suite };
type Test = Parameters<typeof getFn>[0] & Suite & { type: 'test' };

/** The state that Stryker's code in the mutated files reads and writes. */
const strykerState = () =>
  ((globalThis as unknown as { __stryker__: Record<string, unknown> }).__stryker__ ??= {});

/** All tests below these suites, with the names of their suites before their own. */
function listTests(suites: readonly Suite[], prefix = ''): [string, Test][] {
  return suites.flatMap((task) => {
    const name = `${prefix} ${task.name}`.trim();
    return 'type' in task && task.type === 'test'
      ? [[name, task as Test] as [string, Test]]
      : listTests(task.tasks, name);
  });
}

/** Gives each test an id, also where two have the same name. */
function indexTests(suites: readonly Suite[]): Map<string, Test> {
  const tests = new Map<string, Test>();
  for (const [name, test] of listTests(suites)) {
    let id = name;
    while (tests.has(id)) id += '+';
    tests.set(id, test);
  }
  return tests;
}

/** Runs a test after its beforeEach hooks. @returns the error, or null */
async function runTest(test: Test): Promise<{ message: string } | null> {
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

/** Runs one test with a mutant, or without. */
async function runWith(test: Test, mutant: string | undefined, hitLimit: number | undefined) {
  const state = strykerState();
  Object.assign(state, { activeMutant: mutant, hitCount: 0, hitLimit });
  const error = await runTest(test);
  const exceedsLimit = !!hitLimit && Number(state.hitCount) > hitLimit;
  Object.assign(state, { activeMutant: undefined, hitLimit: undefined });
  return { error, exceedsLimit };
}

class MutantTests {
  private readonly durations = new Map<string, number>();

  constructor(private readonly tests: ReadonlyMap<string, Test>) {}

  /** Runs all tests without a mutant, and records which code each of them reaches. */
  async runAll() {
    const state = strykerState();
    const results = [];
    for (const [id, test] of this.tests) {
      const start = performance.now();
      state.currentTestId = id;
      const error = await runTest(test);
      state.currentTestId = undefined;
      const timeSpentMs = performance.now() - start;
      this.durations.set(id, timeSpentMs);
      const status = error ? 1 : 0;
      results.push({ id, name: id, timeSpentMs, status, failureMessage: error?.message });
    }
    return { tests: results, mutantCoverage: state.mutantCoverage };
  }

  /** A failure counts only if the test passes without the mutant and fails with it again. */
  async runMutant({ mutant, tests, hitLimit }: RunMutant) {
    const fastestFirst = [...(tests ?? this.tests.keys())].sort(
      (a, b) => (this.durations.get(a) ?? 0) - (this.durations.get(b) ?? 0),
    );
    for (const [index, id] of fastestFirst.entries()) {
      const test = this.tests.get(id);
      if (!test) continue;
      const first = await runWith(test, mutant, hitLimit);
      if (first.exceedsLimit) return { status: 'timeout', reason: 'hit limit' };
      if (!first.error) continue;
      // A mutant that was active at import cannot be switched off.
      const isStatic = !!inject('mutant' as never);
      if (!isStatic && (await runWith(test, undefined, hitLimit)).error) continue;
      const second = await runWith(test, mutant, hitLimit);
      if (second.error)
        return {
          status: 'killed',
          killedBy: [id],
          failureMessage: first.error.message,
          nrOfTests: index + 1,
        };
    }
    return { status: 'survived', nrOfTests: fastestFirst.length };
  }
}

export default class PersistentRunner extends VitestTestRunner {
  /** Vitest itself only collects the tests. */
  async runTask() {}

  override async onAfterRunFiles(files?: unknown) {
    const tests = new MutantTests(indexTests(files as Suite[]));
    const channel = new BroadcastChannel(inject('name' as never));
    await new Promise<void>((resolve) => {
      channel.onmessage = async ({ data }: MessageEvent<Command>) => {
        if (data.command === 'stop') return resolve();
        channel.postMessage(
          data.command === 'run-mutant' ? await tests.runMutant(data) : await tests.runAll(),
        );
      };
      channel.postMessage('ready');
    });
    channel.close();
  }
}
