/** The browser of unit tests: what `wxt/browser` is for them, unless a test gives a browser of its own. */
export { fakeBrowser as browser } from 'wxt/testing/fake-browser';
