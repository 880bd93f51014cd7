/**
 * Takes the place of the polyfill in the content script (see wxt.config.ts). Both browsers answer
 * `runtime.sendMessage` with a promise, and nothing that is sent to the page is answered.
 */
const { browser: named, chrome: stock } = globalThis as unknown as Record<
  string,
  { runtime?: { id?: string } } | undefined
>;

// A page element with the id "browser" is a global of that name too: ours has a runtime.
export const browser = named?.runtime?.id ? named : stock;
