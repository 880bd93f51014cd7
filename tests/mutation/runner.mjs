/**
 * A test runner for Stryker that starts Vitest once and keeps it. The official one starts a worker and
 * imports everything anew for each mutant: two seconds of which the tests take some milliseconds.
 * Only a mutant in code that runs at import needs a new start. `kept.ts` is the other end.
 */
import { createVitest } from 'vitest/node';

class KeptVitest {
  starts = 0;

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    await this.start(undefined);
  }

  /** Imports all with this mutant at work, or none. */
  async start(mutant) {
    await this.stop();
    this.loaded = mutant;
    this.starts += 1;
    const name = `mutants-${process.pid}-${this.starts}`;
    this.channel = new BroadcastChannel(name);
    this.vitest ??= await createVitest('test', {
      config: 'tests/mutation/vitest.config.ts',
      watch: false,
      reporters: [{}],
      onConsoleLog: () => false,
    });
    for (const [key, value] of Object.entries({ name, mutant }))
      this.vitest.provide(key, value ?? '');
    const ready = this.answer();
    this.vitest.state.filesMap.clear();
    this.running = this.vitest.start();
    await Promise.race([
      ready,
      this.running.then(() => {
        const errors = [
          ...this.vitest.state.getFiles().flatMap((file) => file.result?.errors ?? []),
          ...this.vitest.state.getUnhandledErrors(),
        ];
        throw new Error(`Vitest ended: ${errors.map((error) => error.stack ?? error).join('\n')}`);
      }),
    ]);
  }

  answer() {
    return new Promise((resolve) => {
      this.channel.onmessage = ({ data }) => resolve(data);
    });
  }

  ask(question) {
    const answer = this.answer();
    this.channel.postMessage(question);
    return answer;
  }

  async stop() {
    if (!this.running) return;
    this.channel.postMessage({ do: 'end' });
    await this.running.catch(() => {});
    this.channel.close();
    this.running = undefined;
  }

  async dryRun() {
    return { status: 'complete', ...(await this.ask({ do: 'all' })) };
  }

  async mutantRun({ activeMutant, mutantActivation, testFilter, hitLimit }) {
    const wanted = mutantActivation === 'static' ? activeMutant.id : undefined;
    if (this.loaded !== wanted || this.failed) {
      this.failed = false;
      try {
        await this.start(wanted);
      } catch (error) {
        // It can't even be imported: that is noticed.
        this.failed = true;
        this.running = undefined;
        return {
          status: 'killed',
          killedBy: testFilter ?? ['import'],
          failureMessage: String(error),
          nrOfTests: 0,
        };
      }
    }
    return this.ask({ do: 'mutant', mutant: activeMutant.id, tests: testFilter, hitLimit });
  }

  async dispose() {
    await this.stop();
    await this.vitest?.close();
  }
}

export const strykerPlugins = [
  { kind: 'TestRunner', name: 'kept-vitest', injectableClass: KeptVitest },
];
