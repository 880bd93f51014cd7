/** The Facts that the production build read from a page, recorded in the worker that receives them. */
import type { Facts } from '../../../lib/contracts/facts.ts';
import type { World } from '../kinlink.ts';
import { workerOf } from '../worker.ts';

interface Scope {
  chrome: { runtime: { onMessage: { addListener(listener: (message: unknown) => void): void } } };
  recordedFacts?: Record<string, Facts>;
}

/** Starts recording. A worker that was stopped has to be recorded again. */
export async function recordFacts(world: World): Promise<void> {
  await (await workerOf(world)).evaluate(() => {
    const scope = globalThis as unknown as Scope;
    if (scope.recordedFacts) return;
    const seen: Record<string, Facts> = {};
    scope.recordedFacts = seen;
    scope.chrome.runtime.onMessage.addListener((message) => {
      const { kind, facts } = message as { kind: string; facts: Facts };
      if (kind === 'page-advise' && facts.page.kind === 'contact')
        seen[facts.page.contactId ?? ''] = facts;
    });
  });
}

/** The latest Facts of a contact, from any tab. */
export async function factsOf(world: World, id: number): Promise<Facts | undefined> {
  const seen = await (await workerOf(world)).evaluate(
    () => (globalThis as unknown as Scope).recordedFacts,
  );
  return seen?.[String(id)];
}

/** All errors that Kinlink logs or throws, on pages and in its worker. */
export function consoleErrors({ context }: World): string[] {
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
