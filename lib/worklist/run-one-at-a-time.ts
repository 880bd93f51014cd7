/** Runs a repeated task so that two runs never overlap. */

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
