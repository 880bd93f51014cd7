/** Runs in a page: records its frames and long tasks, and when its first row and its end were there. */

/** What was recorded, in milliseconds. */
export interface Recorded {
  /** The time between each two frames. */
  frames: number[];
  longTasks: number[];
  /** From the start of the recording to the first row, and to the end of the reading. */
  firstRow: number | undefined;
  end: number | undefined;
}

interface Recorder extends Recorded {
  stop(): void;
}

/** Starts to record. With `startsByClick` the time counts from the next click, as the registrar's own wait does. */
export function startRecording(startsByClick: boolean): void {
  const recorder: Recorder = {
    frames: [],
    longTasks: [],
    firstRow: undefined,
    end: undefined,
    stop() {
      isStopped = true;
      tasks.disconnect();
      changes.disconnect();
    },
  };
  let isStopped = false;
  let begin = startsByClick ? undefined : performance.now();
  let lastFrame: number | undefined;
  const look = () => {
    if (begin === undefined) return;
    if (document.querySelector('tbody th')) recorder.firstRow ??= performance.now() - begin;
    if (document.querySelector('.progress.done')) recorder.end ??= performance.now() - begin;
  };
  const onFrame = (at: number) => {
    if (isStopped) return;
    if (begin !== undefined && lastFrame !== undefined) recorder.frames.push(at - lastFrame);
    lastFrame = at;
    requestAnimationFrame(onFrame);
  };
  const tasks = new PerformanceObserver((list) => {
    if (begin !== undefined)
      recorder.longTasks.push(...list.getEntries().map(({ duration }) => duration));
  });
  const changes = new MutationObserver(look);
  if (startsByClick)
    addEventListener('click', () => (begin ??= performance.now()), { capture: true });
  tasks.observe({ type: 'longtask' });
  changes.observe(document, { subtree: true, childList: true, attributes: true });
  requestAnimationFrame(onFrame);
  Object.assign(globalThis, { benchRecorder: recorder });
}

/** Ends the recording. */
export function stopRecording(): Recorded {
  const { benchRecorder } = globalThis as unknown as { benchRecorder: Recorder };
  benchRecorder.stop();
  const { frames, longTasks, firstRow, end } = benchRecorder;
  return { frames, longTasks, firstRow, end };
}

/** Scrolls a box from its top to its bottom, some heights of it in each frame. @returns ms between each two frames */
export async function scrollThrough(selector: string): Promise<number[]> {
  const heightsInFrame = 3;
  const box = document.querySelector(selector);
  if (!box) throw new Error(`There is no ${selector}.`);
  const frame = () => new Promise<number>((done) => requestAnimationFrame(done));
  const frames: number[] = [];
  box.scrollTop = 0;
  let last = await frame();
  for (;;) {
    const before = box.scrollTop;
    box.scrollTop += box.clientHeight * heightsInFrame;
    const at = await frame();
    frames.push(at - last);
    last = at;
    if (box.scrollTop === before) return frames;
  }
}

/** Requests records four at a time, reads each answer, and does nothing with it. @returns ms for all of them */
export async function requestBare(paths: readonly string[]): Promise<number> {
  const atOnce = 4;
  const queue = [...paths];
  const begin = performance.now();
  const requestSome = async () => {
    for (let path = queue.shift(); path !== undefined; path = queue.shift())
      await (await fetch(path, { headers: { Accept: 'application/json' } })).text();
  };
  await Promise.all(Array.from({ length: atOnce }, requestSome));
  return performance.now() - begin;
}
