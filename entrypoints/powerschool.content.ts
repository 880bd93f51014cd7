import { defineContentScript } from 'wxt/utils/define-content-script';
import { start } from '../lib/content/loop.ts';
import { STOCK_MATCHES } from '../lib/sites.ts';

export default defineContentScript({
  matches: STOCK_MATCHES,
  runAt: 'document_idle',
  cssInjectionMode: 'manual',
  main: (context) => start(window, context),
});
