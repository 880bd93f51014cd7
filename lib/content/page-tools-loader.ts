import type { ToWorker } from '../contracts/messages.ts';
import { getPageTools, type PageTools } from '../powerschool/index.ts';

/**
 * Has the worker inject `page-tools.js`. Calls that come while it loads share one request; after a failure the next
 * call tries again.
 * @param onLoaded called once, with the tools
 */
export function createPageToolsLoader(
  send: (message: ToWorker) => Promise<unknown>,
  onLoaded: (tools: PageTools) => void,
) {
  let tools: PageTools | undefined;
  let loading: Promise<PageTools | undefined> | undefined;
  const inject = async () => {
    await send({ kind: 'page-load-tools' });
    loading = undefined;
    tools = getPageTools();
    if (tools) onLoaded(tools);
    return tools;
  };
  return {
    tools: () => tools,
    load: async (): Promise<PageTools | undefined> => {
      if (tools) return tools;
      loading ??= inject();
      return loading;
    },
  };
}
