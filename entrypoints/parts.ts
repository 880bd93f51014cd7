import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { learn, parts } from '../lib/powerschool/parts.ts';

/** Leaves its parts where the content script, which shares this isolated world, looks for them. */
export default defineUnlistedScript(() => {
  const here = globalThis as {
    kinlinkParts?: typeof parts;
    /** Left by the worker just before, when the district's policy has some. */
    kinlinkWordings?: Record<string, string[]>;
  };
  learn(here.kinlinkWordings ?? {});
  here.kinlinkParts = parts;
});
