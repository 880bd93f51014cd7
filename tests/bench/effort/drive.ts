/** Drives a flow one way, through the counting hand, and sees to it that it reached its end. */
import { join } from 'node:path';
import { HOST, type World } from '../../e2e/kinlink.ts';
import { effortOf } from './acts.ts';
import { differences, endOf } from './end.ts';
import type { Compared, Way } from './figures.ts';
import type { Flow } from './flows.ts';
import { Hand } from './hand.ts';
import { operators, secondsOf } from './klm.ts';
import { withExtension, withoutExtension } from './world.ts';

type Run = (hand: Hand) => Promise<void>;

/** Counts what is done on a page that stands open when the counting begins. */
async function counted(world: World, path: string, run: Run): Promise<Way> {
  const { page, context, powerSchool } = world;
  await page.goto(HOST + path);
  const hand = new Hand(context, page);
  await run(hand);
  await powerSchool.flush();
  const row = operators(hand.acts);
  const loads = await hand.loads.count(hand.fronts);
  return {
    ...effortOf(hand.acts),
    seconds: secondsOf(row),
    pageLoads: loads.all,
    backgroundLoads: loads.background,
    submits: powerSchool.journal.length + powerSchool.refusals.length,
    refused: powerSchool.refusals.length,
    operators: row.join(''),
  };
}

async function drive(
  open: () => Promise<World>,
  path: string,
  run: Run,
  about: { flow?: Flow; picture?: string } = {},
): Promise<{ way: Way; end: Record<string, unknown> }> {
  const world = await open();
  const { flow, picture } = about;
  try {
    const { store } = world.powerSchool;
    flow?.prepare?.(store);
    let front = world.page;
    const way = await counted(world, path, async (hand) => {
      try {
        await run(hand);
      } finally {
        front = hand.page;
        if (picture) await front.screenshot({ path: picture });
      }
    });
    if (flow && !flow.done(store)) throw new Error('It ended, but the records do not say so');
    return { way, end: endOf(store) };
  } catch (error) {
    throw new Error(`${flow?.name ?? 'The way to the page'}: ${error}`, { cause: error });
  } finally {
    await world.close();
  }
}

/**
 * Drives a flow by hand and with Kinlink.
 * @param pictures a folder for a picture of the end of each
 * @throws when one of them does not reach its end, or both end otherwise
 */
export async function compare(flow: Flow, pictures?: string): Promise<Compared> {
  const path = `/admin/students/contacts.html?frn=001${flow.student}`;
  const picture = (way: string) =>
    pictures ? { picture: join(pictures, `${flow.name}, ${way}.png`) } : {};
  // Nothing of it is timed, so both may go at once.
  const [one, other] = await Promise.allSettled([
    drive(withoutExtension, path, flow.byHand, { flow, ...picture('by hand') }),
    drive(withExtension, path, flow.withKinlink, { flow, ...picture('with Kinlink') }),
  ]);
  if (one.status === 'rejected') throw one.reason;
  if (other.status === 'rejected') throw other.reason;
  const [hand, kinlink] = [one.value, other.value];
  const differ = differences(hand.end, kinlink.end);
  if (Object.keys(differ).length > 0)
    throw new Error(`${flow.name}: the ends differ: ${JSON.stringify(differ, null, 1)}`);
  return {
    name: flow.name,
    byHand: hand.way,
    withKinlink: kinlink.way,
    noKeys: flow.noKeys === true,
  };
}

/** What comes before each flow, the same either way. */
export async function common(run: Run): Promise<Way> {
  return (await drive(withoutExtension, '/admin/home.html', run)).way;
}
