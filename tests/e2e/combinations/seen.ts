/** What the production build made of a page: its own Facts, overheard in the worker that they are sent to. */
import type { Facts } from '../../../lib/contracts/facts.ts';
import type { World } from '../kinlink.ts';

interface Scope {
  chrome: { runtime: { onMessage: { addListener(heard: (message: unknown) => void): void } } };
  kinlinkSeen?: Record<string, Facts>;
}

async function workerOf({ context }: World) {
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
}

/** Begins to listen; a worker that was stopped has to be listened to again. */
export async function listen(world: World): Promise<void> {
  await (await workerOf(world)).evaluate(() => {
    const scope = globalThis as unknown as Scope;
    if (scope.kinlinkSeen) return;
    const seen: Record<string, Facts> = {};
    scope.kinlinkSeen = seen;
    scope.chrome.runtime.onMessage.addListener((message) => {
      const { kind: is, facts } = message as { kind: string; facts: Facts };
      if (is === 'seen' && facts.page.kind === 'contact') seen[facts.page.contactId ?? ''] = facts;
    });
  });
}

/** The last Facts of Contact Details of this contact, from whichever tab. */
export async function factsOf(world: World, id: number): Promise<Facts | undefined> {
  const seen = await (await workerOf(world)).evaluate(
    () => (globalThis as unknown as Scope).kinlinkSeen,
  );
  return seen?.[String(id)];
}

/** Everything that Kinlink complains of in a console, in its pages' isolated worlds and in its worker. */
export function complaints({ context }: World): string[] {
  const list: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error' && message.location().url.startsWith('chrome-extension:'))
      list.push(message.text());
  });
  context.on('weberror', (error) => {
    if (error.error().stack?.includes('chrome-extension:')) list.push(String(error.error().stack));
  });
  for (const worker of context.serviceWorkers())
    worker.on('console', (message) => {
      if (message.type() === 'error') list.push(message.text());
    });
  return list;
}
