import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import * as views from '../components/late.ts';
import { parts } from '../lib/powerschool/parts.ts';

/** Leaves its parts where the content script, which shares this isolated world, looks for them. */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { kinlinkParts: parts, kinlinkViews: views });
});
