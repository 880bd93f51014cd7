import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import * as views from '../components/sidebar/late.ts';
import { learn, parts } from '../lib/powerschool/page-tools.ts';

/** Leaves its parts where the content script, which shares this isolated world, looks for them. */
export default defineUnlistedScript({
  globalName: false,
  main() {
    // Left by the worker just before, when the district's policy has some.
    const { kinlinkWordings = {}, kinlinkPreact } = globalThis as {
      kinlinkWordings?: Record<string, string[]>;
      kinlinkPreact?: object;
    };
    learn(kinlinkWordings);
    Object.assign(globalThis, { kinlinkParts: parts });
    // Without the content script, as where the popup checks a page of another kind, nothing draws them.
    if (kinlinkPreact) Object.assign(globalThis, { kinlinkViews: views });
  },
});
