/** From what was counted to figures with their budgets, and sentences on what they miss. */
import type { Figure } from '../section.ts';
import type { Effort } from './acts.ts';

/** What was counted of one way through a flow. */
export interface Way extends Effort {
  /** Of the keystroke-level model, without the response of the system. */
  seconds: number;
  pageLoads: number;
  /** Of these, in tabs that never came to the front. */
  backgroundLoads: number;
  /** Submits that the server answered, refused ones too. */
  submits: number;
  refused: number;
  /** The operators, for whoever wants to reckon again. */
  operators: string;
}

export interface Compared {
  name: string;
  byHand: Way;
  withKinlink: Way;
  /** Kinlink shall ask for no keystroke at all. */
  noKeys: boolean;
}

const FEWER = 70;
const PER_SUBMIT = 3;

const round = (value: number): number => Math.round(value * 100) / 100;
const fewer = (one: number, than: number): number => round(100 * (1 - one / than));

/**
 * What no tool can spare: PowerSchool's own Submits, and typing what only the parent could say. The click
 * into the field is left out, so it is a little lower than can be.
 */
export const floorOf = ({ withKinlink }: Pick<Compared, 'withKinlink'>): number =>
  withKinlink.submits + withKinlink.news;

/** The best that could be reached if nothing but the floor were left. */
const best = (compared: Compared) => ({
  fewer: fewer(floorOf(compared), compared.byHand.interactions),
  perSubmit: round(floorOf(compared) / compared.withKinlink.submits),
});

const figure = (name: string, median: number, more: Partial<Figure> = {}): Figure => ({
  name,
  unit: 'count',
  median: round(median),
  spread: 0,
  samples: 1,
  ...more,
});

/** A budget that the floor alone would break is none: it is told in the notes instead. */
export function figuresOf(compared: Compared): Figure[] {
  const { name, byHand, withKinlink, noKeys } = compared;
  const most = best(compared);
  const both = (what: string, of: (way: Way) => number, more: Partial<Figure> = {}) => [
    figure(`${name}: ${what}, by hand`, of(byHand), more),
    figure(`${name}: ${what}, with Kinlink`, of(withKinlink), more),
  ];
  const out = (reachable: boolean): string =>
    reachable ? '' : ' No budget: the floor alone would break it.';
  const canFewer = most.fewer >= FEWER;
  const canPerSubmit = most.perSubmit <= PER_SUBMIT;
  return [
    ...both('interactions', ({ interactions }) => interactions),
    figure(`${name}: fewer interactions`, fewer(withKinlink.interactions, byHand.interactions), {
      unit: '%',
      ...(canFewer && { budget: { atLeast: FEWER } }),
      note: `At best ${most.fewer} %.${out(canFewer)}`,
    }),
    figure(`${name}: floor of interactions`, floorOf(compared), {
      note: `${withKinlink.submits} Submits and ${withKinlink.news} keystrokes of what no page showed.`,
    }),
    figure(`${name}: interactions per Submit`, withKinlink.interactions / withKinlink.submits, {
      ...(canPerSubmit && { budget: { atMost: PER_SUBMIT } }),
      note: `At best ${most.perSubmit}.${out(canPerSubmit)}`,
    }),
    ...(withKinlink.refused > 0
      ? [
          figure(
            `${name}: interactions per Submit that was not refused`,
            withKinlink.interactions / (withKinlink.submits - withKinlink.refused),
          ),
        ]
      : []),
    ...both('actions', ({ actions }) => actions, { note: 'A text that is typed counts once.' }),
    figure(`${name}: fewer actions`, fewer(withKinlink.actions, byHand.actions), { unit: '%' }),
    figure(`${name}: actions per Submit`, withKinlink.actions / withKinlink.submits),
    figure(`${name}: keystrokes, by hand`, byHand.keystrokes),
    figure(`${name}: keystrokes, with Kinlink`, withKinlink.keystrokes, {
      ...(noKeys && { budget: { atMost: 0 } }),
    }),
    ...both('time of the model', ({ seconds }) => seconds, { unit: 's' }),
    figure(`${name}: page loads, by hand`, byHand.pageLoads),
    figure(`${name}: page loads, with Kinlink`, withKinlink.pageLoads, {
      note: `${withKinlink.backgroundLoads} of them in tabs that never come to the front.`,
    }),
    ...both('tab switches', ({ tabSwitches }) => tabSwitches),
    ...both('fields typed twice', ({ typedTwice }) => typedTwice),
  ];
}

/** A sentence for each target of the issue that this flow misses, with why. */
export function missedBy(compared: Compared): string[] {
  const { name, byHand, withKinlink } = compared;
  const most = best(compared);
  const got = fewer(withKinlink.interactions, byHand.interactions);
  const each = round(withKinlink.interactions / withKinlink.submits);
  const floor = `${floorOf(compared)} of its ${byHand.interactions} interactions by hand can be spared by nobody (${withKinlink.submits} Submits, ${withKinlink.news} keystrokes of an email that only the parent knows)`;
  return [
    ...(got < FEWER
      ? [
          `Missed: ${name} takes ${got} % fewer interactions, and the target is ${FEWER} %. ${floor}, so at best it were ${most.fewer} %.`,
        ]
      : []),
    ...(each > PER_SUBMIT
      ? [
          `Missed: ${name} takes ${each} interactions per Submit, and the target is ${PER_SUBMIT}. The floor alone is ${most.perSubmit}.`,
        ]
      : []),
  ];
}
