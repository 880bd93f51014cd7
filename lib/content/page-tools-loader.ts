import type { ToWorker } from '../contracts/messages.ts';
import type { Parts } from '../powerschool/index.ts';

/** `page-tools.js` puts its functions into the isolated world that it shares with the content script. */
const sharedWorld = globalThis as { kinlinkParts?: Parts };

/**
 * Has the worker inject `page-tools.js`. Calls that come while it loads share one request; after a failure the next
 * call tries again.
 */
export function createPageToolsLoader(
  send: (message: ToWorker) => Promise<unknown>,
): () => Promise<Parts | undefined> {
  let loading: Promise<Parts | undefined> | undefined;
  return () => {
    loading ??= send({ kind: 'page-load-tools' }).then(() => {
      loading = undefined;
      return sharedWorld.kinlinkParts;
    });
    return loading;
  };
}
