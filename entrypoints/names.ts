import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { nameOf } from '../lib/powerschool/names.ts';

/**
 * Brought into a tab only when a page has something that must be found by its label: the reader of
 * accessible names weighs as much as all that is known of PowerSchool's ids.
 */
export default defineUnlistedScript(() => {
  (globalThis as { kinlinkNames?: typeof nameOf }).kinlinkNames = nameOf;
});
