/** Draws the sheets in small groups, so that the page stays responsive with hundreds of them. */
import type { SheetsSession } from './sheets-session.ts';

/** The number of sheets that the page draws at once. */
export const FIRST_DRAWN = 12;

const rest = () => new Promise<void>((done) => setTimeout(done));

const growing = new WeakSet<object>();

/** Draws more and more sheets until all are drawn. A second call during the drawing does nothing. */
export async function growDrawing(
  session: Pick<SheetsSession, 'state' | 'update'>,
  waitForBrowser: () => Promise<void> = rest,
): Promise<void> {
  const { state, update } = session;
  if (growing.has(session)) return;
  growing.add(session);
  for (;;) {
    const { drawnCount, run } = state();
    if (drawnCount >= run.length) break;
    await waitForBrowser();
    // A print command may have drawn all sheets in the meantime.
    update({ drawnCount: Math.max(state().drawnCount, drawnCount + FIRST_DRAWN) });
  }
  growing.delete(session);
}
