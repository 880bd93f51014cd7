/**
 * Passes the sealed tasks from an older copy of the content script to a newer one in the same page, as after an
 * update (see `lib/worker/install/update-handover.ts`), and stops the older copy.
 *
 * Only events of the document reach a copy of another version, and any script of the page can send these too. So a copy
 * heeds them only once its own worker is gone for good.
 */
import { browser } from 'wxt/browser';

const REQUEST = 'kinlink-started';
const REPLY = 'kinlink-left';

/** Stops the copy that runs in this isolated world. Scripts of the page can't see it. */
const world: typeof globalThis & { kinlinkStop?: () => void } = globalThis;

/** Whether Kinlink was updated or removed since this copy started: then it has no id any more. */
const isOrphan = () => !browser.runtime?.id;

/** Stops a copy of the same version. @returns aborts when a newer copy takes over */
export function startCopy(doc: Document): AbortSignal {
  const controller = new AbortController();
  const stop = () => controller.abort();
  // An element of the page with that id is not taken for it.
  if (Object.hasOwn(world, 'kinlinkStop')) world.kinlinkStop?.();
  world.kinlinkStop = stop;
  doc.addEventListener(REQUEST, () => isOrphan() && stop());
  return controller.signal;
}

/** Asks the older copy, if there is one, for its sealed tasks. */
export function takeSealedTasks(doc: Document): string | undefined {
  let sealedTasks: string | undefined;
  const receive = (event: Event) => {
    const { detail } = event as CustomEvent<unknown>;
    if (typeof detail === 'string') sealedTasks = detail;
  };
  doc.addEventListener(REPLY, receive);
  // The older copy replies before this call returns.
  doc.dispatchEvent(new Event(REQUEST));
  doc.removeEventListener(REPLY, receive);
  return sealedTasks;
}

/** Gives the sealed tasks to the next copy that asks for them. */
export function offerSealedTasks(doc: Document, sealedTasks: () => string | undefined): void {
  const reply = () => {
    if (!isOrphan()) return;
    doc.removeEventListener(REQUEST, reply);
    doc.dispatchEvent(new CustomEvent(REPLY, { detail: sealedTasks() }));
  };
  doc.addEventListener(REQUEST, reply);
}
