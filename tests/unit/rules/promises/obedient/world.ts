/** One registrar's day: the truth, the tabs, and what Kinlink remembers. */
import type { Advice, Item } from '../../../../../lib/contracts/advice.ts';
import type { Facts } from '../../../../../lib/contracts/facts.ts';
import { DEFAULT_POLICY } from '../../../../../lib/contracts/policy.ts';
import { advise } from '../../../../../lib/rules/advise.ts';
import type { Context } from '../../../../../lib/rules/core/context.ts';
import { updateTasks } from '../../../../../lib/rules/update-tasks.ts';
import type { Search, Task } from '../../../../../lib/tasks/task.ts';
import { context, seen } from '../../family.ts';
import type { Family } from './family.ts';
import { drawerFacts, type OpenDrawer, pageOf } from './powerschool.ts';
import { type Contact, copyOf } from './records.ts';

export interface Tab {
  id: string;
  /** The page tools have read the records, phones and addresses. */
  isRead: boolean;
  drawer?: OpenDrawer | undefined;
  error?: Facts['error'];
  /** What was submitted in drawers and not yet at the page's foot. */
  draft?: Contact | undefined;
  deleting?: 'asked' | 'confirmed' | undefined;
  checks: Search[];
  comparing?: Context['comparing'];
  number: string;
  lastAction?: Facts['lastAction'];
  /** What Kinlink filled in and could take back. */
  filled: string[];
  /** An offer ordered by a click in another tab. */
  pendingOffer?: string | undefined;
}

/** What the registrar read on the sidebar when a button decided on it. */
interface Decision {
  kind: 'dismissed' | 'no-access' | 'added';
  text: string;
}

export interface World {
  family: Family;
  contacts: Contact[];
  tabs: Tab[];
  tab: Tab;
  tasks: Task[];
  now: number;
  decisions: Decision[];
  /** Each duplicate with the contact that the registrar called the same person. */
  merged: Map<string, string>;
  retired: string[];
  /** What the registrar did, for whoever reads a fault. */
  trail: string[];
  /** What the sidebar showed last, in any tab. */
  shown?: Advice;
  /** Is given all that any sidebar shows. */
  onShown?: (advice: Advice) => void;
}

export function freshWorld(family: Family): World {
  const contacts = [family.holder, ...family.others].map(copyOf);
  const tab = freshTab(family.holder.id);
  return {
    family,
    contacts,
    tabs: [tab],
    tab,
    tasks: [],
    now: 0,
    decisions: [],
    merged: new Map(),
    retired: [],
    trail: [],
  };
}

const freshTab = (id: string): Tab => ({
  id,
  isRead: false,
  checks: [],
  number: '',
  filled: [],
});

/** Opens a contact in a new tab and goes there. */
export function openTab(world: World, id: string): void {
  if (!world.contacts.some((contact) => contact.id === id)) return;
  world.tab = freshTab(id);
  world.tabs.push(world.tab);
}

export const contactOf = (world: World, id: string): Contact | undefined =>
  world.contacts.find((contact) => contact.id === id);

/** What the tab's page shows: the truth, and what was submitted in drawers. */
export const shownContact = (world: World, tab: Tab): Contact | undefined =>
  tab.draft ?? contactOf(world, tab.id);

/** The facts of the tab; none once its contact is deleted. */
export function factsOf(world: World, tab: Tab): Facts | undefined {
  const contact = shownContact(world, tab);
  if (!contact) return undefined;
  const { isRead, drawer, error, lastAction, deleting, filled } = tab;
  const page = pageOf(contact, { isRead, tellsNumbers: world.family.tellsNumbers });
  return seen(
    { ...page, unsaved: tab.draft !== undefined, ...(deleting && { deleting }) },
    {
      records: isRead ? 'read' : 'not-asked',
      inputs: { email: '', number: tab.number, phone: '' },
      undo: [...filled],
      ...(drawer && { drawer: drawerFacts(drawer) }),
      ...(error && { error }),
      ...(lastAction && { lastAction }),
    },
  );
}

export const contextOf = (world: World, tab: Tab, facts: Facts): Context =>
  context(facts, {
    tasks: world.tasks,
    checks: tab.checks,
    policy: { ...DEFAULT_POLICY, retire: world.family.retire },
    ...(tab.comparing && { comparing: tab.comparing }),
  });

/** One look of Kinlink at the tab in front: the tasks move on, and the sidebar shows its advice. */
export function look(world: World): Advice | undefined {
  const { tab } = world;
  const facts = factsOf(world, tab);
  if (!facts) return undefined;
  world.now += 1;
  world.tasks = updateTasks(contextOf(world, tab, facts), world.now);
  let advice = advise(contextOf(world, tab, facts));
  const id = advice.lookUpContactId;
  if (id) {
    const kind = contactOf(world, id) ? 'there' : 'gone';
    const looked = { ...facts, contactLookup: { id, kind } as const };
    world.tasks = updateTasks(contextOf(world, tab, looked), world.now);
    advice = advise(contextOf(world, tab, looked));
  }
  world.shown = advice;
  world.onShown?.(advice);
  return advice;
}

export const nowStep = (advice: Advice): Item | undefined =>
  advice.items.find(({ state }) => state === 'now');

/** What a step says, and the list that its sentence points to. */
export const textOf = (advice: Advice, step: Item | undefined): string =>
  [
    step?.label,
    step?.detail,
    ...(step?.hints ?? []),
    ...advice.lists.filter(({ id }) => id === step?.id).flatMap(({ lines }) => lines),
  ].join('\n');
