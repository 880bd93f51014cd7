/** Where a flow is driven: Chromium at the stand-in PowerSchool, with Kinlink in it or without. */
import type { Page } from '@playwright/test';
import { openWorld, type World } from '../../e2e/kinlink.ts';
import { openBrowser } from '../../powerschool/browser.ts';
import { startPowerSchool } from '../../powerschool/server.ts';

/** With the production build of Kinlink. */
export const withExtension = (): Promise<World> => openWorld();

/** The same browser and the same PowerSchool without any extension. */
export async function withoutExtension(): Promise<World> {
  const powerSchool = await startPowerSchool({ latencyMs: 10 });
  const { context, close } = await openBrowser(powerSchool);
  const page: Page = await context.newPage();
  return {
    powerSchool,
    context,
    page,
    async close() {
      await close();
      await powerSchool.stop();
    },
  };
}
