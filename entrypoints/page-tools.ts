import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createPageTools } from '../lib/powerschool/page-tools.ts';

/** Leaves the page tools where the content script, which shares this isolated world, looks for them. */
export default defineUnlistedScript({
  globalName: false,
  main() {
    globalThis.kinlinkPageTools = createPageTools();
  },
});
