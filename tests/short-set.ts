/**
 * The browser tests of `npm test`: both stories, each promise, each browser, and what a slip would break first. They
 * take about five minutes on two cores. `npm run test:all`, as in CI, plays every browser test there is.
 */
export const SHORT_SET: readonly string[] = [
  'change-email',
  'firefox',
  'firefox-worklist',
  'package',
  'practice',
  'promises',
  'sides',
  'spanish',
  'story',
  'update',
  'worklist',
].map((name) => `e2e/${name}.spec.ts`);
