import { defineConfig } from '@playwright/test';
import { SHORT_SET } from './short-set.ts';
import { TEST, WAIT } from './timeouts.ts';

const isShort = process.env.KINLINK_TESTS === 'short';

/** Real Chromium, the production build, the stand-in PowerSchool. Built once by `npm run test:e2e`. */
export default defineConfig({
  testDir: '.',
  testMatch: isShort ? [...SHORT_SET] : ['e2e/**/*.spec.ts', 'powerschool/**/*.spec.ts'],
  outputDir: '../test-output/e2e',
  fullyParallel: true,
  // The tests wait for pages half of the time: three keep two processors busy.
  workers: 3,
  // A test that passes only at the second try is a fault.
  retries: 0,
  timeout: TEST,
  expect: { timeout: WAIT, toPass: { timeout: WAIT } },
  forbidOnly: true,
  snapshotPathTemplate: '{testDir}/e2e/looks/{arg}{ext}',
  // Other systems draw letters in another way.
  ignoreSnapshots: process.platform !== 'linux',
  // A picture that is missing is a fault, not one to make.
  updateSnapshots: 'none',
  reporter: [['list'], ['json', { outputFile: '../test-output/e2e.json' }]],
  use: { actionTimeout: WAIT, navigationTimeout: WAIT, screenshot: 'only-on-failure' },
});
