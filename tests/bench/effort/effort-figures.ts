/** Turns the counts of a flow into figures with budgets, and into sentences about missed targets. */
import type { Figure } from '../core/section.ts';
import { countOf } from '../core/statistics.ts';
import type { Effort } from './user-actions.ts';

/** The counts of one way through a flow. */
export interface Way extends Effort {
  /** By the keystroke-level model, without the response of the system. */
  seconds: number;
  pageLoads: number;
  /** Page loads in tabs that never came to the front. */
  backgroundLoads: number;
  /** Submits that the server answered, with the refused ones. */
  submits: number;
  refusedSubmits: number;
  /** Interactions until a student is attached, where the flow says so. */
  untilAttached?: number;
}

export interface ComparedFlow {
  name: string;
  byHand: Way;
  withKinlink: Way;
  /** The target with Kinlink is no keystroke at all. */
  needsNoKeys: boolean;
  /** The most interactions with Kinlink; takes the place of the target for each Submit. */
  atMost?: number;
  /** Clicks that only the registrar can decide on, such as which parent it is, or that a value is replaced. */
  decisions?: number;
}

const TARGET_FEWER = 70;
const TARGET_PER_SUBMIT = 3;
const TARGET_UNTIL_ATTACHED = 7;

const round = (value: number): number => Math.round(value * 100) / 100;
const percentFewer = (value: number, reference: number): number =>
  round(100 * (1 - value / reference));

/**
 * The interactions that no tool can avoid: PowerSchool's own Submits, decisions, and typing what only the parent can
 * say. The click into the field is left out, so the real minimum is slightly higher.
 */
export const minimumOf = ({
  withKinlink,
  decisions = 0,
}: Pick<ComparedFlow, 'withKinlink' | 'decisions'>): number =>
  withKinlink.submits + withKinlink.newKeystrokes + decisions;

/** What a tool would reach that leaves only the minimum. */
const bestCase = (flow: ComparedFlow) => ({
  fewer: percentFewer(minimumOf(flow), flow.byHand.interactions),
  perSubmit: round(minimumOf(flow) / flow.withKinlink.submits),
});

const count = (name: string, value: number, note?: string): Figure => ({
  name,
  unit: 'count',
  ...countOf(value),
  ...(note && { note }),
});

/** One figure by hand, and one with Kinlink. */
const bothWays = (
  { name, byHand, withKinlink }: ComparedFlow,
  what: string,
  read: (way: Way) => number,
  note?: string,
): Figure[] => [
  count(`${name}: ${what}, by hand`, read(byHand), note),
  count(`${name}: ${what}, with Kinlink`, read(withKinlink), note),
];

/** A target that not even the minimum reaches is no budget; the notes of the section mention it instead. */
function interactionFigures(flow: ComparedFlow): Figure[] {
  const { name, byHand, withKinlink } = flow;
  const best = bestCase(flow);
  const isFewerReachable = best.fewer >= TARGET_FEWER;
  const hasOwnTarget = flow.atMost !== undefined;
  const isPerSubmitReachable = best.perSubmit <= TARGET_PER_SUBMIT;
  const explain = (isReachable: boolean) =>
    isReachable ? '' : ' No budget: not even the minimum would meet it.';
  const accepted = withKinlink.submits - withKinlink.refusedSubmits;
  return [
    count(`${name}: interactions, by hand`, byHand.interactions),
    {
      name: `${name}: interactions, with Kinlink`,
      unit: 'count',
      ...countOf(withKinlink.interactions),
      ...(flow.atMost !== undefined && { budget: { atMost: flow.atMost } }),
    },
    {
      name: `${name}: fewer interactions`,
      unit: '%',
      ...countOf(percentFewer(withKinlink.interactions, byHand.interactions)),
      ...(isFewerReachable && { budget: { atLeast: TARGET_FEWER } }),
      note: `At best ${best.fewer} %.${explain(isFewerReachable)}`,
    },
    count(
      `${name}: minimum of interactions`,
      minimumOf(flow),
      `${withKinlink.submits} Submits, ${withKinlink.newKeystrokes} keystrokes or pastes that no page showed, ${flow.decisions ?? 0} decisions.`,
    ),
    {
      name: `${name}: interactions per Submit`,
      unit: 'count',
      ...countOf(withKinlink.interactions / withKinlink.submits),
      ...(isPerSubmitReachable && !hasOwnTarget && { budget: { atMost: TARGET_PER_SUBMIT } }),
      note: `At best ${best.perSubmit}.${explain(isPerSubmitReachable)}`,
    },
    ...(withKinlink.refusedSubmits > 0
      ? [
          count(
            `${name}: interactions per accepted Submit`,
            round(withKinlink.interactions / accepted),
          ),
        ]
      : []),
  ];
}

function attachedFigure({ name, withKinlink: { untilAttached } }: ComparedFlow): Figure[] {
  if (untilAttached === undefined) return [];
  return [
    {
      name: `${name}: interactions until the student is attached`,
      unit: 'count',
      ...countOf(untilAttached),
      budget: { atMost: TARGET_UNTIL_ATTACHED },
    },
  ];
}

/** All figures of a flow. */
export function effortFigures(flow: ComparedFlow): Figure[] {
  const { name, byHand, withKinlink, needsNoKeys } = flow;
  const seconds = (way: string, value: number): Figure => ({
    name: `${name}: time of the model, ${way}`,
    unit: 's',
    ...countOf(value),
  });
  return [
    ...interactionFigures(flow),
    ...attachedFigure(flow),
    ...bothWays(flow, 'actions', ({ actions }) => actions, 'A typed text counts once.'),
    {
      name: `${name}: fewer actions`,
      unit: '%',
      ...countOf(percentFewer(withKinlink.actions, byHand.actions)),
    },
    count(`${name}: actions per Submit`, withKinlink.actions / withKinlink.submits),
    count(`${name}: keystrokes, by hand`, byHand.keystrokes),
    {
      name: `${name}: keystrokes, with Kinlink`,
      unit: 'count',
      ...countOf(withKinlink.keystrokes),
      ...(needsNoKeys && { budget: { atMost: 0 } }),
    },
    seconds('by hand', byHand.seconds),
    seconds('with Kinlink', withKinlink.seconds),
    count(`${name}: page loads, by hand`, byHand.pageLoads),
    count(
      `${name}: page loads, with Kinlink`,
      withKinlink.pageLoads,
      `${withKinlink.backgroundLoads} of them in tabs that never come to the front.`,
    ),
    ...bothWays(flow, 'tab switches', ({ tabSwitches }) => tabSwitches),
    ...bothWays(flow, 'fields typed twice', ({ textsTypedTwice }) => textsTypedTwice),
  ];
}

/** A sentence for each target that a flow misses, with the reason. */
export function missedTargets(flow: ComparedFlow): string[] {
  const { name, byHand, withKinlink } = flow;
  const best = bestCase(flow);
  const reached = percentFewer(withKinlink.interactions, byHand.interactions);
  const perSubmit = round(withKinlink.interactions / withKinlink.submits);
  const sentences: string[] = [];
  if (reached < TARGET_FEWER)
    sentences.push(
      `Missed: ${name} takes ${reached} % fewer interactions, the target is ${TARGET_FEWER} %. No tool can avoid ${minimumOf(flow)} of its ${byHand.interactions} interactions by hand (${withKinlink.submits} Submits, ${withKinlink.newKeystrokes} keystrokes or pastes of an email that only the parent knows, ${flow.decisions ?? 0} decisions), so ${best.fewer} % is the most.`,
    );
  if (flow.atMost !== undefined && withKinlink.interactions > flow.atMost)
    sentences.push(
      `Missed: ${name} takes ${withKinlink.interactions} interactions, the target is ${flow.atMost}. The minimum is ${minimumOf(flow)} (${withKinlink.submits} Submits, ${withKinlink.newKeystrokes} keystrokes or pastes, ${flow.decisions ?? 0} decisions).`,
    );
  if (perSubmit > TARGET_PER_SUBMIT && flow.atMost === undefined)
    sentences.push(
      `Missed: ${name} takes ${perSubmit} interactions per Submit, the target is ${TARGET_PER_SUBMIT}. The minimum is ${best.perSubmit}.`,
    );
  return sentences;
}
