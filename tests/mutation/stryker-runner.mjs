/**
 * A test runner for Stryker that starts Vitest once and reuses it. Stryker's own runner imports everything again for each
 * mutant: two seconds, of which the tests take milliseconds. Only a mutant in code that runs at import needs a new start.
 * `persistent-runner.ts` is the other side, inside Vitest's worker.
 */
import { createVitest } from 'vitest/node';

class PersistentVitest {
  starts = 0;

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    await this.start(undefined);
  }

  /** Imports the tests with this mutant active, or with none. */
  async start(mutant) {
    await this.stop();
    this.activeAtImport = mutant;
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
    const ready = this.nextMessage();
    this.vitest.state.filesMap.clear();
    this.running = this.vitest.start();
    await Promise.race([ready, this.running.then(() => this.throwStartErrors())]);
  }

  /** Vitest ends before it is ready only when the tests cannot be imported. */
  throwStartErrors() {
    const errors = [
      ...this.vitest.state.getFiles().flatMap((file) => file.result?.errors ?? []),
      ...this.vitest.state.getUnhandledErrors(),
    ];
    throw new Error(`Vitest ended: ${errors.map((error) => error.stack ?? error).join('\n')}`);
  }

  nextMessage() {
    return new Promise((resolve) => {
      this.channel.onmessage = ({ data }) => resolve(data);
    });
  }

  request(command) {
    const answer = this.nextMessage();
    this.channel.postMessage(command);
    return answer;
  }

  async stop() {
    if (!this.running) return;
    this.channel.postMessage({ command: 'stop' });
    await this.running.catch(() => {});
    this.channel.close();
    this.running = undefined;
  }

  async dryRun() {
    return { status: 'complete', ...(await this.request({ command: 'run-all' })) };
  }

  async mutantRun({ activeMutant, mutantActivation, testFilter, hitLimit }) {
    const mutant = mutantActivation === 'static' ? activeMutant.id : undefined;
    if (this.activeAtImport !== mutant || this.importFailed) {
      this.importFailed = false;
      try {
        await this.start(mutant);
      } catch (error) {
        // A mutant that breaks the import is noticed.
        this.importFailed = true;
        this.running = undefined;
        return {
          status: 'killed',
          killedBy: testFilter ?? ['import'],
          failureMessage: String(error),
          nrOfTests: 0,
        };
      }
    }
    return this.request({
      command: 'run-mutant',
      mutant: activeMutant.id,
      tests: testFilter,
      hitLimit,
    });
  }

  async dispose() {
    await this.stop();
    await this.vitest?.close();
  }
}

export const strykerPlugins = [
  { kind: 'TestRunner', name: 'persistent-vitest', injectableClass: PersistentVitest },
];
