/**
 * Passes the sealed tasks from an older copy of the content script to a newer one in the same page, as after an
 * update (see `lib/worker/update-handover.ts`). WXT's own context stops the older copy.
 */
const REQUEST = 'kinlink-started';
const REPLY = 'kinlink-left';

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
  const reply = () => doc.dispatchEvent(new CustomEvent(REPLY, { detail: sealedTasks() }));
  doc.addEventListener(REQUEST, reply, { once: true });
}
