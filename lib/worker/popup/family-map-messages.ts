/** Answers the family map of a task. Names are in the answer only while a page of their site is open and signed in. */
import { browser } from 'wxt/browser';
import { isOurPage, type Sender } from '../../browser/message-senders.ts';
import { openTabBeside } from '../../browser/tabs.ts';
import { FromFamilyMap, type TaskFamilyView } from '../../contracts/family-map/messages.ts';
import { familyOfTask, type TaskFamily } from '../../rules/family-map/family-of-task.ts';
import { foldedSidebar } from '../../settings/storage-items.ts';
import type { Task } from '../../tasks/task.ts';
import { isOpen } from '../../tasks/task-list.ts';
import { contactsWithoutAccess } from '../answers/remembered-answers.ts';
import type { Memory } from '../memory.ts';
import { isLocked, isSiteOpen } from '../people.ts';
import { hideWhenIdle } from '../state/idle-time.ts';
import type { State } from '../state/session-state.ts';
import { update } from '../state/update-state.ts';

/** Registers the listener synchronously, so that the browser can wake the worker for a message. */
export function listenToFamilyMap(memory: Pick<Memory, 'policy' | 'tabs'>): void {
  browser.runtime.onMessage.addListener((message, sender) => {
    if (!isOurPage(sender, browser.runtime.id, browser.runtime.getURL(''))) return undefined;
    const parsed = FromFamilyMap.safeParse(message);
    return parsed.success ? handleMessage(memory, parsed.data, sender) : undefined;
  });
}

async function handleMessage(
  memory: Pick<Memory, 'policy' | 'tabs'>,
  request: FromFamilyMap,
  sender: Sender,
): Promise<TaskFamilyView | undefined> {
  await hideWhenIdle(memory);
  const task = await findTask(request.task);
  if (!task) return undefined;
  if (request.kind === 'family-map-get') return { email: task.email, ...(await familyOf(task)) };
  await open(task, request, sender);
  return undefined;
}

/** Finds an open task whose names may be shown. */
async function findTask(openedAt: number): Promise<Task | undefined> {
  const state = await update<State>((now) => [now, now]);
  const task = state.tasks.find((each) => each.openedAt === openedAt && isOpen(each));
  if (!task || isLocked(state, task.site)) return undefined;
  return (await isSiteOpen(task.site)) ? task : undefined;
}

async function familyOf(task: Task): Promise<TaskFamily> {
  const { site, search, original, duplicates } = task;
  const contacts = [...(search?.results ?? []), ...(original ? [original] : []), ...duplicates];
  const ids = contacts.flatMap(({ contactId }) => contactId ?? []);
  return familyOfTask({ task, noAccess: await contactsWithoutAccess(site, ids) });
}

/** Opens only the page of somebody who is in the map. */
async function open(
  task: Task,
  { page, target }: Extract<FromFamilyMap, { kind: 'family-map-open' }>,
  { tab }: Sender,
): Promise<void> {
  const { now } = await familyOf(task);
  const people = page === 'contact' ? now.contacts : now.children;
  if (tab?.id === undefined || !/^\d+$/.test(target) || !people.some(({ id }) => id === target))
    return;
  await foldedSidebar.set(false);
  const place = { tabId: tab.id, index: tab.index, windowId: tab.windowId };
  await openTabBeside({ page, id: target }, { ...place, site: task.site });
}
