/** Asks the worker for advice. Only the answer to the newest question counts. */
import type { Advice, SubjectAction } from '../contracts/advice.ts';
import type { Facts } from '../contracts/facts.ts';
import type { ToWorker } from '../contracts/messages.ts';

type Answer =
  | { kind: 'advice'; advice: Advice }
  /** A newer question is under way. A next action is given only once, so it is passed on all the same. */
  | { kind: 'outdated'; nextAction: SubjectAction | undefined }
  /** Kinlink may no longer work on this site. */
  | { kind: 'site-removed' }
  /** The worker was stopped before it could answer. */
  | { kind: 'lost' };

export interface AdviceClient {
  /** Whether anything was asked yet. */
  hasAsked(): boolean;
  /** @param needsStyle whether the answer must bring the sidebar's style sheet */
  ask(facts: Facts, sealedTasks: string | undefined, needsStyle: boolean): Promise<Answer>;
}

// The answer comes from Kinlink's own worker, so its shape needs no further check.
const isAdvice = (answer: unknown): answer is Advice =>
  typeof answer === 'object' && answer !== null && 'items' in answer;

/** @param send sends a message to the worker, and gives the answer or undefined */
export function createAdviceClient(send: (message: ToWorker) => Promise<unknown>): AdviceClient {
  let newestTurn = 0;
  return {
    hasAsked: () => newestTurn > 0,
    async ask(facts, sealedTasks, needsStyle) {
      newestTurn += 1;
      const turn = newestTurn;
      const answer = await send({ kind: 'page-advise', facts, sealedTasks, needsStyle });
      const advice = isAdvice(answer) ? answer : undefined;
      if (turn !== newestTurn) return { kind: 'outdated', nextAction: advice?.nextAction };
      if (advice) return { kind: 'advice', advice };
      return { kind: answer === false ? 'site-removed' : 'lost' };
    },
  };
}
