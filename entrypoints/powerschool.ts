import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mountSidebar } from '../components/sidebar/mount.tsx';
import { startCopy } from '../lib/content/instance-handover.ts';
import { start } from '../lib/content/page-loop.ts';

/**
 * The content script, which `wxt.config.ts` lists in the manifest. WXT's own kind of content script would add a context
 * that nothing here uses, and a message to each page with the extension's id.
 */
export default defineUnlistedScript({
  // With a name, the bundle ends in a reference to a variable that the minifier removed.
  globalName: false,
  main: () => start(window, { signal: startCopy(document) }, mountSidebar),
});
