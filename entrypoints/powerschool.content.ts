import { defineContentScript } from 'wxt/utils/define-content-script';
import { mountSidebar } from '../components/sidebar/mount.tsx';
import { startCopy } from '../lib/content/instance-handover.ts';
import { start } from '../lib/content/page-loop.ts';
import { STOCK_MATCHES } from '../lib/contracts/sites.ts';

export default defineContentScript({
  matches: STOCK_MATCHES,
  runAt: 'document_idle',
  cssInjectionMode: 'manual',
  // With a name, the bundle ends in a reference to a variable that the minifier removed.
  globalName: false,
  main: () => start(window, { signal: startCopy(document) }, mountSidebar),
});
