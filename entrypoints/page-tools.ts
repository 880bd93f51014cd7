import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { learn, parts } from '../lib/powerschool/page-tools.ts';

/** Leaves its parts where the content script, which shares this isolated world, looks for them. */
export default defineUnlistedScript({
  globalName: false,
  main() {
    // Left by the worker just before, when the district's policy has some.
    const { kinlinkWordings = {} } = globalThis as {
      kinlinkWordings?: Record<string, string[]>;
    };
    learn(kinlinkWordings);
    Object.assign(globalThis, { kinlinkParts: parts });
  },
});
