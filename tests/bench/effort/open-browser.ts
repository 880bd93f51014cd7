/** Opens Chromium on the stand-in PowerSchool, with Kinlink or without. */
import { openWorld, type World } from '../../e2e/kinlink.ts';
import { openBrowser } from '../../powerschool/browser.ts';
import { startPowerSchool } from '../../powerschool/server.ts';

/** With the production build of Kinlink. */
export const openWithKinlink = (): Promise<World> => openWorld();

/** The same browser and the same PowerSchool without an extension. */
export async function openWithoutKinlink(): Promise<World> {
  const powerSchool = await startPowerSchool({ latencyMs: 10 });
  const { context, close } = await openBrowser(powerSchool);
  const page = await context.newPage();
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
