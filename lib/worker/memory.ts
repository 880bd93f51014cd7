/** What the worker holds in memory until the browser stops it. The entrypoint owns it. */
import { type CurrentPolicy, createCurrentPolicy } from '../settings/policy-storage.ts';
import { createTaskSealer, type TaskSealer } from './install/update-handover.ts';
import { createSidebarTexts, type SidebarTexts } from './sidebar-texts.ts';
import { createTabMemory, type TabMemory } from './state/tab-memory.ts';
import { createSheetRelay, type SheetRelay } from './welcome-sheet-relay.ts';

/** The parts of the worker that remember something between two messages. */
export interface Memory {
  policy: CurrentPolicy;
  texts: SidebarTexts;
  sealer: TaskSealer;
  sheets: SheetRelay;
  tabs: TabMemory;
}

/** Creates the memory of a worker that has just started. */
export function createMemory(): Memory {
  const policy = createCurrentPolicy();
  return {
    policy,
    texts: createSidebarTexts(policy),
    sealer: createTaskSealer(),
    sheets: createSheetRelay(),
    tabs: createTabMemory(),
  };
}
