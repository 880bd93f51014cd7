/** Waiting, never without an end. */

/** So long an answer is waited for; one that has not come by then never will. */
export const LOST_MS = 1000;
/** By then a click is seen to have been heard, or never will be. */
const PAINTED_MS = 100;

/** Settles when the browser has painted what was drawn just now. A hidden tab has no frames, and is not waited for long. */
export const painted = (win: Window): Promise<unknown> =>
  new Promise((go) => {
    win.requestAnimationFrame(() => win.setTimeout(go));
    win.setTimeout(go, PAINTED_MS);
  });

/** Settles with an answer, and without one that never comes. */
export const heard = (win: Window, answer: Promise<void> | undefined): Promise<unknown> =>
  Promise.race([answer, new Promise((go) => win.setTimeout(go, LOST_MS))]);
