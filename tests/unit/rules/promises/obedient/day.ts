/** A registrar's whole day with one family. */
import type { Family } from './family.ts';
import { Fault } from './fault.ts';
import { judgeAnswers } from './judge.ts';
import type { Detour } from './random.ts';
import { beginWith, obey } from './registrar.ts';
import { contactOf, freshWorld, type World } from './world.ts';

const MOST_STEPS = 60;

/** Each contact that is refused, one after the other. A fault tells what the registrar did before it. */
export function day(given: Family, answersTruly: boolean, detour: Detour = () => undefined): World {
  const world = freshWorld(given);
  world.onShown = (advice) => judgeAnswers(world, advice);
  try {
    for (const { id } of given.others) workOn(world, id, answersTruly, detour);
  } catch (error) {
    if (error instanceof Fault) error.message += `\n${world.trail.join('\n')}`;
    throw error;
  }
  return world;
}

function workOn(world: World, id: string, answersTruly: boolean, detour: Detour): void {
  const contact = contactOf(world, id);
  if (!contact) return;
  beginWith(world, contact);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    detour(world);
    if (!obey(world, answersTruly) || goesInCircles(world)) break;
  }
}

/** The same thing over and over: the sidebar has no way on, and the registrar gives up. */
function goesInCircles({ trail }: World): boolean {
  const last = trail.at(-1);
  return trail.slice(-8).filter((line) => line === last).length > 3;
}
