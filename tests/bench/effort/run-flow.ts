/** Runs a flow by hand and with Kinlink, counts the effort, and checks that both end with the same records. */
import { HOST, type World } from '../../e2e/kinlink.ts';
import { setOwnPolicy } from '../../e2e/worker.ts';
import { CountingUser } from './counting-user.ts';
import type { ComparedFlow, Way } from './effort-figures.ts';
import { findDifferences, readFinalRecords } from './final-records.ts';
import type { Flow } from './flows.ts';
import { listOperators, secondsOf } from './keystroke-level-model.ts';
import { openWithKinlink, openWithoutKinlink } from './open-browser.ts';
import { countEffort } from './user-actions.ts';

type Steps = (user: CountingUser) => Promise<void>;

/** Counts from the moment when the page at this path is open. */
async function countSteps(
  world: World,
  path: string,
  steps: Steps,
  entry?: Flow['entry'],
): Promise<Way> {
  const { page, context, powerSchool } = world;
  await page.goto(HOST + path);
  const user = new CountingUser(context, page, entry);
  await steps(user);
  await powerSchool.flush();
  const operators = listOperators(user.actions);
  const pageLoads = await user.pageLoads.count(user.frontTabs);
  return {
    ...countEffort(user.actions),
    ...(user.attachedAfter !== undefined && {
      untilAttached: countEffort(user.actions.slice(0, user.attachedAfter)).interactions,
    }),
    seconds: secondsOf(operators),
    pageLoads: pageLoads.all,
    backgroundLoads: pageLoads.background,
    submits: powerSchool.journal.length + powerSchool.refusals.length,
    refusedSubmits: powerSchool.refusals.length,
  };
}

async function runFlow(open: () => Promise<World>, flow: Flow, steps: Steps) {
  const world = await open();
  try {
    if (flow.settings && open === openWithKinlink) await setOwnPolicy(world, flow.settings);
    const { store } = world.powerSchool;
    flow.prepare?.(store);
    const path = `/admin/students/contacts.html?frn=001${flow.student}`;
    const way = await countSteps(world, path, steps, flow.entry);
    if (!flow.isDone(store)) throw new Error('All steps ran, but the records lack the result');
    return { way, records: readFinalRecords(store) };
  } catch (error) {
    throw new Error(`${flow.name}: ${error}`, { cause: error });
  } finally {
    await world.close();
  }
}

/** @throws when a flow does not reach its result, or when both results differ */
export async function compareFlow(flow: Flow): Promise<ComparedFlow> {
  // Nothing here is timed, so both run at the same time.
  const [manual, kinlink] = await Promise.allSettled([
    runFlow(openWithoutKinlink, flow, flow.byHand),
    runFlow(openWithKinlink, flow, flow.withKinlink),
  ]);
  if (manual.status === 'rejected') throw manual.reason;
  if (kinlink.status === 'rejected') throw kinlink.reason;
  const differences = findDifferences(manual.value.records, kinlink.value.records);
  if (Object.keys(differences).length > 0)
    throw new Error(`${flow.name}: the results differ: ${JSON.stringify(differences, null, 1)}`);
  return {
    name: flow.name,
    byHand: manual.value.way,
    withKinlink: kinlink.value.way,
    needsNoKeys: flow.needsNoKeys === true,
    ...(flow.atMost !== undefined && { atMost: flow.atMost }),
    ...(flow.decisions !== undefined && { decisions: flow.decisions }),
  };
}

/** Counts the steps from the Start Page that every flow needs before it begins. */
export async function countCommonSteps(steps: Steps): Promise<Way> {
  const world = await openWithoutKinlink();
  try {
    return await countSteps(world, '/admin/home.html', steps);
  } finally {
    await world.close();
  }
}
