/** Limits of the browser tests, in milliseconds: a busy machine may take twenty times as long as an idle one. */

/** One action, one expectation, one page load. */
export const WAIT = 120_000;
/** The start of a browser. */
export const START = 120_000;
/** One whole test. */
export const TEST = 900_000;
