/** Sets the reading speed. It drops when PowerSchool is slow, fails or asks for it, and then rises step by step. */
import type { Pace, ReadRound } from '../../contracts/worklist/messages.ts';

const MOST_AT_ONCE = 4;
export const FIRST_PACE: Pace = { atOnce: MOST_AT_ONCE, restMs: 0 };

/** PowerSchool is busy if an answer takes longer than this. */
const SLOW_MS = 3000;
const SHORTEST_REST_MS = 2000;
const LONGEST_REST_MS = 60_000;
/** Reading pauses after this many rounds without an answer. */
const EMPTY_ROUNDS = 6;

/** Returns the pace of the next round, based on the last one. */
export function nextPace(pace: Pace, round: ReadRound): Pace {
  if (round.slowDowns > 0 || round.failures > 0)
    return {
      atOnce: Math.max(1, Math.floor(pace.atOnce / 2)),
      restMs: Math.min(
        LONGEST_REST_MS,
        Math.max(round.retryAfterMs, pace.restMs * 2, SHORTEST_REST_MS),
      ),
    };
  if (round.slowestMs > SLOW_MS)
    return { atOnce: Math.max(1, pace.atOnce - 1), restMs: pace.restMs };
  const restMs = Math.floor(pace.restMs / 2);
  return {
    atOnce: Math.min(MOST_AT_ONCE, pace.atOnce + 1),
    restMs: restMs < SHORTEST_REST_MS / 2 ? 0 : restMs,
  };
}

/** Returns true if PowerSchool has not answered for so long that reading must pause. */
export const isTooBusy = (emptyRounds: number): boolean => emptyRounds >= EMPTY_ROUNDS;

/**
 * Estimates the remaining time from the rate so far. Returns undefined without a rate.
 * @param read the number of students read in `ms`
 */
export const timeLeft = (read: number, ms: number, remaining: number): number | undefined =>
  read > 0 && ms > 0 ? Math.round((ms / read) * remaining) : undefined;
