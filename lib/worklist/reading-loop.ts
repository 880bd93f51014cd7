/** Starts one round after another while the list is running. The worker reads and writes; the page sets the timing. */
import { type FromWorklist, type Pace, ReadRound } from '../contracts/worklist/messages.ts';
import { FIRST_PACE, isTooBusy, nextPace, timeLeft } from '../rules/worklist/pace.ts';

/** The functions of the page that the loop needs. */
export interface LoopInput {
  send(message: FromWorklist): Promise<unknown>;
  /** Returns the id of the running list, or undefined. */
  running(): string | undefined;
  /** Returns the dcids of the unread students in list order. */
  waiting(): string[];
  now(): number;
  sleep(ms: number): Promise<void>;
  /** Receives the progress after each round. */
  progress(progress: LoopProgress): void;
}

interface LoopProgress {
  perMinute: number;
  leftMs: number | undefined;
  isSlower: boolean;
}

/** A round can't request this many students, so it never ends early. */
const MOST_IN_ROUND = 80;
/** The wait for another page's round, or for the storage to report changes. */
const IDLE_MS = 500;

/** Creates the loop. The returned function starts it, unless it is already running. */
export function createReadingLoop(input: LoopInput): () => Promise<void> {
  let isRunning = false;
  return async () => {
    if (isRunning) return;
    isRunning = true;
    try {
      await readAll(input);
    } finally {
      isRunning = false;
    }
  };
}

async function readAll({ send, running, waiting, now, sleep, progress }: LoopInput): Promise<void> {
  let pace: Pace = FIRST_PACE;
  let emptyRounds = 0;
  let read = 0;
  const begin = now();
  for (let id = running(); id !== undefined; id = running()) {
    const dcids = waiting().slice(0, MOST_IN_ROUND);
    if (dcids.length === 0) {
      await sleep(IDLE_MS);
      // The storage may not report the last students yet.
      if (waiting().length === 0) return;
      continue;
    }
    const round = ReadRound.safeParse(await send({ kind: 'worklist-read', id, dcids, pace }));
    if (!round.success) {
      await sleep(IDLE_MS);
      continue;
    }
    read += round.data.done;
    emptyRounds = round.data.done > 0 ? 0 : emptyRounds + 1;
    pace = nextPace(pace, round.data);
    const ms = now() - begin;
    progress({
      perMinute: ms > 0 ? Math.round((read / ms) * 60_000) : 0,
      leftMs: timeLeft(read, ms, Math.max(0, waiting().length - round.data.done)),
      isSlower: pace.restMs > 0 || pace.atOnce < FIRST_PACE.atOnce,
    });
    if (isTooBusy(emptyRounds))
      await send({ kind: 'worklist-set-state', id, state: 'paused', pause: 'busy' });
    if (pace.restMs > 0) await sleep(pace.restMs);
  }
}
