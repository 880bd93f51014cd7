/** The time after which a page with names is cleared, because it may be left open on a shared desk. */

export const TIME_ON_SCREEN_MS = 10 * 60_000;
const CHECK_EVERY_MS = 2_000;

/**
 * Calls back once, after ten minutes without use. A long timer stops while a laptop sleeps, so the time of day is read
 * every few seconds.
 */
export function afterTimeWithoutUse(done: () => void): { noteUse(): void; stop(): void } {
  let end = Date.now() + TIME_ON_SCREEN_MS;
  const stop = () => clearInterval(check);
  const check = setInterval(() => {
    if (Date.now() < end) return;
    stop();
    done();
  }, CHECK_EVERY_MS);
  return {
    noteUse() {
      end = Date.now() + TIME_ON_SCREEN_MS;
    },
    stop,
  };
}
