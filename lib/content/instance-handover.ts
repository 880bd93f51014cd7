/**
 * Takes the place of WXT's class of the same name in the content script (see wxt.config.ts), whose
 * timers and location watching weigh 1 KB on every page and are not used here.
 */
const STARTED = 'kinlink-started';
const LEFT = 'kinlink-left';

export class ContentScriptContext {
  private readonly end = new AbortController();
  /** Aborts when a newer copy of this script starts in the same page, as after an update in Firefox. */
  readonly signal = this.end.signal;

  /** What the page's copy of the open tasks is (sealed; see `lib/worker/update-handover.ts`). */
  kept: string | undefined;

  constructor() {
    const take = (event: Event) => {
      const { detail } = event as CustomEvent<unknown>;
      if (typeof detail === 'string') this.kept = detail;
    };
    document.addEventListener(LEFT, take, { once: true });
    // The older copy answers before this returns.
    document.dispatchEvent(new Event(STARTED));
    document.removeEventListener(LEFT, take);
    document.addEventListener(
      STARTED,
      () => {
        this.end.abort();
        document.dispatchEvent(new CustomEvent(LEFT, { detail: this.kept }));
      },
      { once: true },
    );
  }
}
