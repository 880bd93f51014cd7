/** Waiting that always ends. */

/** The worker is asked again this long after a lost answer. */
export const LOST_ANSWER_MS = 1000;
/** A click, and the end of an action, wait this long for advice: a worker that starts again takes seconds. */
export const MAX_ANSWER_MS = 8000;
/** A hidden tab paints no frames, and one in the background may have one a second: the wait ends after this time. */
const MAX_PAINT_MS = 100;

/** Settles when the browser has painted the latest changes, or after 100 ms without a frame. */
export const nextPaint = (win: Window): Promise<void> =>
  new Promise((resolve) => {
    win.requestAnimationFrame(() => win.setTimeout(resolve));
    win.setTimeout(resolve, MAX_PAINT_MS);
  });

/** Settles with the answer, or without it after `MAX_ANSWER_MS`. */
export const withTimeout = (win: Window, answer: Promise<void> | undefined): Promise<void> =>
  Promise.race([answer, new Promise<void>((resolve) => win.setTimeout(resolve, MAX_ANSWER_MS))]);

/** A page that is not recognized after this time is reported as such. */
export const RECOGNITION_MS = 4000;
