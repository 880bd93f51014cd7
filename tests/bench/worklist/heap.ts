/** The JavaScript heaps of a page and of Kinlink's worker. */
import type { CDPSession } from '@playwright/test';

interface HeapUsage {
  usedSize: number;
}

const KB = 1024;

/** The page's heap in KB, after the garbage was collected. */
export async function pageHeap(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  return (await cdp.send('Runtime.getHeapUsage')).usedSize / KB;
}

/** The worker's heap in KB, after the garbage was collected. A page's session reaches it by messages only. */
export async function workerHeap(cdp: CDPSession): Promise<number> {
  const { targetInfos } = await cdp.send('Target.getTargets');
  const worker = targetInfos.find(({ type }) => type === 'service_worker');
  if (!worker) throw new Error('Kinlink’s worker is not running.');
  const { sessionId } = await cdp.send('Target.attachToTarget', {
    targetId: worker.targetId,
    flatten: false,
  });
  let lastId = 0;
  const ask = (method: string): Promise<unknown> => {
    lastId += 1;
    const id = lastId;
    const answered = new Promise<unknown>((done) => {
      const listen = (event: { sessionId: string; message: string }) => {
        const answer = JSON.parse(event.message);
        if (event.sessionId !== sessionId || answer.id !== id) return;
        cdp.off('Target.receivedMessageFromTarget', listen);
        done(answer.result);
      };
      cdp.on('Target.receivedMessageFromTarget', listen);
    });
    const message = JSON.stringify({ id, method });
    return cdp.send('Target.sendMessageToTarget', { sessionId, message }).then(() => answered);
  };
  await ask('HeapProfiler.enable');
  await ask('HeapProfiler.collectGarbage');
  await ask('HeapProfiler.collectGarbage');
  const { usedSize } = (await ask('Runtime.getHeapUsage')) as HeapUsage;
  await cdp.send('Target.detachFromTarget', { sessionId });
  return usedSize / KB;
}
