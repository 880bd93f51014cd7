/** Runs a repeated task so that two runs never overlap, and so that the page stays responsive. */

/** The page waits this many times as long as a run took. */
const REST_FACTOR = 4;

export const sleep = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

/** Returns the task with a rest after it. */
export const withRest = (task: () => void | Promise<void>) => async (): Promise<void> => {
  const begin = performance.now();
  await task();
  await sleep((performance.now() - begin) * REST_FACTOR);
};

/** Returns a function that starts the task. Calls during a run cause one more run after it. */
export function runOneAtATime(task: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let isOutdated = false;
  return () => {
    isOutdated = true;
    running ??= (async () => {
      while (isOutdated) {
        isOutdated = false;
        await task();
      }
    })().finally(() => {
      running = undefined;
    });
    return running;
  };
}
