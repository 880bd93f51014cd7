/** What happens when the registrar presses a button of the sidebar. */
import type { Action, ActionOf } from '../../../../../lib/contracts/action.ts';
import type { Advice } from '../../../../../lib/contracts/advice.ts';
import { withoutAccess } from '../../../../../lib/rules/task/access-decision.ts';
import { dismissItems } from '../../../../../lib/rules/task/carry-over-progress.ts';
import { confirmedPart } from '../../../../../lib/rules/task/confirmed-duplicates.ts';
import {
  newSearch,
  requestSearch,
  updateSearches,
  withCheck,
} from '../../../../../lib/rules/task/searches.ts';
import { retire } from '../../../../../lib/rules/task-updates/duplicate-progress.ts';
import { applyAnswer } from '../../../../../lib/rules/task-updates/same-person-answer.ts';
import { change, drop, end } from '../../../../../lib/tasks/task-list.ts';
import { foundByNumber, opened, searchFor } from './powerschool.ts';
import { contextOf, factsOf, nowStep, openTab, shownContact, textOf, type World } from './world.ts';

type Handlers = {
  [Verb in Action['do']]?: (world: World, action: ActionOf<Verb>, advice: Advice) => void;
};

const done = (verb: string, leftAlone: string[] = []) => ({
  do: verb,
  ended: 'done' as const,
  leftAlone,
});

function openDrawer(world: World, kind: ActionOf<'open-drawer'>['drawer'], row?: string): void {
  const { tab } = world;
  const contact = shownContact(world, tab);
  if (!contact || tab.drawer) return;
  tab.drawer = opened(contact, kind, row);
  // The page tools have come with the click, and read the rest of the page.
  tab.isRead = true;
  tab.filled = [];
  tab.error = undefined;
}

function put(world: World, values: ActionOf<'fill'>['values'], overwrites: boolean): void {
  const { drawer, filled } = world.tab;
  for (const { field, value } of values) {
    const control = drawer?.fields[field];
    if (!control || (control.value && !overwrites)) continue;
    if (control.options && !control.options.some((each) => each === value)) continue;
    control.value = value;
    filled.push(field);
  }
}

/** Add Students: the row with this number is ticked, as far as its lists allow. */
function attach(world: World, { number, relationship = '', noAccess }: ActionOf<'attach'>): void {
  openDrawer(world, 'add-students');
  const { tab } = world;
  if (tab.drawer?.kind !== 'add-students') return;
  const rows = foundByNumber(world.contacts, number);
  const listed = rows[0]?.relationships?.includes(relationship);
  tab.drawer.found = rows.map((row) => ({
    ...row,
    picked: true,
    access: !noAccess,
    relationship: listed ? relationship : '',
  }));
  tab.filled = ['row'];
  const leftAlone = relationship && !listed ? ['relationship'] : [];
  tab.lastAction =
    rows.length > 0
      ? done('attach', leftAlone)
      : { do: 'attach', ended: 'stopped', what: `none:${number}`, leftAlone: leftAlone };
}

function answer(world: World, action: ActionOf<'same-person' | 'different-person'>): void {
  const { tab } = world;
  const facts = factsOf(world, tab);
  if (!facts) return;
  const before = world.tasks;
  world.tasks = applyAnswer(contextOf(world, tab, facts), action, world.now);
  const here = facts.page.kind === 'contact' ? facts.page.contactId : undefined;
  const duplicate = action.duplicateId ?? here ?? '';
  if (world.tasks === before) return;
  tab.comparing = undefined;
  if (action.do === 'different-person') {
    if (world.merged.get(duplicate) === action.otherId) world.merged.delete(duplicate);
    return;
  }
  world.merged.set(duplicate, action.otherId);
  if (here !== action.otherId) openTab(world, action.otherId);
  // The first student is prepared in the other tab without a further click.
  const task = world.tasks.findLast(({ original }) => original?.contactId === action.otherId);
  const students = task ? confirmedPart(task).students : [];
  const student = students.find(({ attached, number }) => !attached && number);
  world.tab.pendingOffer = student && `attach-${student.key}`;
}

/** What the registrar takes back with a task, unless another open task has the same duplicate. */
function forget({ tasks, merged }: World, taskId: string): void {
  const idsOf = (chosen: typeof tasks) =>
    chosen.flatMap((task) => task.duplicates.map(({ contactId = '' }) => contactId));
  const others = idsOf(tasks.filter(({ id, ended }) => id !== taskId && !ended));
  for (const id of idsOf(tasks.filter((task) => task.id === taskId)))
    if (!others.includes(id)) merged.delete(id);
}

const found = (world: World, text: string, inactive: boolean) =>
  ({ state: 'done', results: searchFor(world.contacts, text, inactive), more: false }) as const;

const HANDLERS: Handlers = {
  'open-drawer': (world, { drawer, row }) => openDrawer(world, drawer, row),
  fill: (world, { drawer, values, opens, row }) => {
    if (opens) openDrawer(world, drawer, row);
    if (world.tab.drawer?.kind === drawer) put(world, values, false);
  },
  replace: (world, { values }) => put(world, values, true),
  undo: ({ tab }) => {
    for (const field of tab.filled)
      if (tab.drawer?.fields[field]) tab.drawer.fields[field].value = '';
    if (tab.drawer?.found) tab.drawer.found = [];
    tab.filled = [];
  },
  attach,
  find: (world, action) => {
    const { tab } = world;
    const facts = factsOf(world, tab);
    if (facts?.page.kind !== 'contact') return;
    const ctx = { ...contextOf(world, tab, facts), page: facts.page };
    const { tasks } = requestSearch(ctx, action, world.now);
    const { text, inactive = false } = action;
    world.tasks = updateSearches(
      tasks,
      { text, inactive },
      found(world, text, inactive),
      world.now,
    );
  },
  check: (world, action) => {
    const check = { ...newSearch(action), ...found(world, action.text, action.inactive ?? false) };
    world.tab.checks = withCheck(world.tab.checks, check);
  },
  compare: ({ tab }, { pair }) => {
    tab.comparing = pair;
  },
  go: (world, { page, id, offer }) => {
    if (page !== 'contact' || !id) return;
    openTab(world, id);
    world.tab.pendingOffer = offer;
  },
  'same-person': answer,
  'different-person': answer,
  'dismiss-carry-over': (world, { taskId, keys }, advice) => {
    world.decisions.push({ kind: 'dismissed', text: textOf(advice, nowStep(advice)) });
    world.tasks = change(world.tasks, taskId, world.now, (task) =>
      dismissItems(task, keys, world.now),
    );
  },
  'no-access': (world, { taskId, key }, advice) => {
    world.decisions.push({ kind: 'no-access', text: textOf(advice, nowStep(advice)) });
    world.tasks = change(world.tasks, taskId, world.now, (task) =>
      withoutAccess(task, key, world.now),
    );
  },
  'drop-task': (world, { taskId }) => {
    forget(world, taskId);
    world.tasks = drop(world.tasks, taskId, world.now);
  },
  'end-task': (world, { taskId }) => {
    forget(world, taskId);
    world.tasks = world.tasks.map((task) =>
      task.id === taskId && !task.ended ? end(task, 'done', world.now) : task,
    );
  },
  retired: (world, { taskId, contactId }) => {
    world.tasks = world.tasks.map((task) => {
      const duplicate = task.duplicates.find((each) => each.contactId === contactId);
      return task.id === taskId && duplicate && !duplicate.retired
        ? retire(task, duplicate, 'deleted', world.now)
        : task;
    });
  },
};

/** Presses a button that this advice shows. */
export function press(world: World, advice: Advice, action: Action): void {
  const { tab } = world;
  tab.lastAction = undefined;
  const handle = HANDLERS[action.do] as
    | ((world: World, action: Action, advice: Advice) => void)
    | undefined;
  handle?.(world, action, advice);
}
