import { defineContentScript } from 'wxt/utils/define-content-script';
import { start } from '../lib/content/page-loop.ts';
import { STOCK_MATCHES } from '../lib/contracts/sites.ts';

export default defineContentScript({
  matches: STOCK_MATCHES,
  runAt: 'document_idle',
  cssInjectionMode: 'manual',
  // Its name would be asked for at the end, and the minifier has taken it away.
  globalName: false,
  main: (context) => start(window, context),
});
