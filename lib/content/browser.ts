/**
 * Takes the place of the polyfill in the content script (see wxt.config.ts). Both browsers answer
 * `runtime.sendMessage` with a promise, and nothing that is sent to the page is answered.
 */
type Api = { runtime?: { id?: string } } | undefined;

const world = globalThis as { browser?: Api; chrome?: Api };
const named = world.browser;

// A page element with the id "browser" is a global of that name too: ours has a runtime. Chromium makes each of the
// two only when it is read, and that takes long: the second is left alone where the first will do.
export const browser = named?.runtime?.id ? named : world.chrome;
