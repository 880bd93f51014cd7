/**
 * Takes the place of WXT's class of the same name in the content script (see wxt.config.ts), whose
 * timers and location watching weigh 1 KB on every page and are not used here.
 */
const STARTED = 'kinlink-started';

export class ContentScriptContext {
  private readonly end = new AbortController();
  /** Aborts when a newer copy of this script starts in the same page, as after an update in Firefox. */
  readonly signal = this.end.signal;

  constructor() {
    document.dispatchEvent(new Event(STARTED));
    document.addEventListener(STARTED, () => this.end.abort(), { once: true });
  }
}
