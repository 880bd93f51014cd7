import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { parts } from '../lib/powerschool/parts.ts';

/** Leaves its parts where the content script, which shares this isolated world, looks for them. */
export default defineUnlistedScript(() => {
  (globalThis as { kinlinkParts?: typeof parts }).kinlinkParts = parts;
});
