/**
 * Promise 7 as a property: whatever a registrar does, in whatever order and in however many tabs, the
 * offer to retire a duplicate never stands while something of it would be lost. The truth is a small
 * PowerSchool of its own; what Kinlink believes is never asked.
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Action } from '../../../../lib/contracts/action.ts';
import type { ContactPage, Phone, Student } from '../../../../lib/contracts/contact-facts.ts';
import { advise } from '../../../../lib/rules/advise.ts';
import { dismissItems } from '../../../../lib/rules/task/carry-over-progress.ts';
import { applyAnswer } from '../../../../lib/rules/task-updates/same-person-answer.ts';
import { updateTasks } from '../../../../lib/rules/update-tasks.ts';
import type { Task } from '../../../../lib/tasks/task.ts';
import { change, drop } from '../../../../lib/tasks/task-list.ts';
import { CARLOS, ended, found, phone, refused } from '../clash-steps.ts';
import { contact, context, email, seen } from '../family.ts';

/** Fewer where it is asked again for each of thousands of mutants. */
const RUNS = Number(process.env.PROMISE_RUNS ?? 40);
const CHILDREN = ['Ana', 'Ben', 'Cleo'];
const HOLDER = '5120';
const STRANGER = '5121';
const DUPLICATES = ['9001', '9002'];

interface Record {
  phones: string[];
  students: Map<string, { access: boolean; custody: boolean }>;
  /** Its account, if it has one, was switched off. */
  off?: boolean;
}
interface World {
  /** What PowerSchool knows, by contact. */
  truth: Map<string, Record>;
  tasks: Task[];
  /** What Kinlink was last shown of each contact, whole. */
  shown: Map<string, Record>;
  /** What the registrar said is not needed, or decided by hand. */
  waved: Set<string>;
  at: number;
}

const dcid = (child: string) => `42${CHILDREN.indexOf(child)}`;
const toPhone = (number: string): Phone => phone(number);

function pageOf({ truth }: World, id: string): ContactPage | undefined {
  const record = truth.get(id);
  if (!record) return undefined;
  const students = [...record.students].map(
    ([child, { access, custody }]): Student => ({
      key: dcid(child),
      dcid: dcid(child),
      number: `10${dcid(child)}`,
      name: `Lopez, ${child}`,
      school: 'LES',
      relationship: 'Father',
      access,
      custody,
      livesWith: false,
      pickup: false,
      emergency: false,
      current: true,
      editable: true,
      originalContactType: '',
    }),
  );
  const holds = id === HOLDER || id === STRANGER;
  return contact({
    contactId: id,
    name: id === STRANGER ? 'Rosalinda Ferrer' : 'Carlos Lopez',
    emails: [email(CARLOS)],
    phones: record.phones.map(toPhone),
    students,
    unsaved: false,
    account: holds
      ? { enabled: !record.off, username: id, email: id === HOLDER ? CARLOS : '' }
      : null,
  });
}

/** Kinlink looks at a page; what the page does not show yet is left out. */
function look(world: World, page: ContactPage | undefined, facts: Parameters<typeof seen>[1] = {}) {
  if (!page) return;
  const { contactId = '' } = page;
  const record = world.truth.get(contactId);
  if (record && page.phones)
    world.shown.set(contactId, {
      phones: [...record.phones],
      students: new Map(record.students),
      off: record.off ?? false,
    });
  world.tasks = updateTasks(context(seen(page, facts), { tasks: world.tasks }), ++world.at);
}

const clash = refused();

/** One thing that a registrar, or somebody else at the district, may do. */
type Deed = (world: World) => void;
const one = <T>(...from: T[]) => fc.constantFrom(...from);
const child = one(...CHILDREN);
const duplicate = one(...DUPLICATES);
const any = one(...DUPLICATES, HOLDER, STRANGER);
const number = one('555-0101', '555-0102', '555-0103');

const press = (world: World, id: string, wanted: (action: Action) => boolean) => {
  const page = pageOf(world, id);
  if (!page) return;
  const ctx = context(seen(page, { records: 'read' }), { tasks: world.tasks });
  const advice = advise(ctx);
  const offers = [...advice.items, ...(advice.compare ? [advice.compare] : [])].flatMap(
    (part) => part.offers,
  );
  const action = offers.map((offer) => offer.action).find(wanted);
  if (!action) return;
  world.at += 1;
  if (action.do === 'same-person' || action.do === 'different-person')
    world.tasks = applyAnswer(ctx, action, world.at);
  if (action.do === 'dismiss-carry-over') {
    const { taskId, keys } = action;
    for (const key of keys) world.waved.add(key);
    world.tasks = change(world.tasks, taskId, world.at, (task) =>
      dismissItems(task, keys, world.at),
    );
  }
};

const wild: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 3,
    arbitrary: duplicate.map(
      (id): Deed =>
        (w) =>
          look(w, pageOf(w, id), clash),
    ),
  },
  {
    weight: 6,
    arbitrary: any.map(
      (id): Deed =>
        (w) =>
          look(w, pageOf(w, id)),
    ),
  },
  // A page that is half drawn: its phones are not there yet.
  any.map(
    (id): Deed =>
      (w) => {
        const page = pageOf(w, id);
        if (!page) return;
        const { phones: _, ...half } = page;
        look(w, half as ContactPage);
      },
  ),
  // What was put on a page and never saved: its own Submit was not pressed.
  {
    weight: 3,
    arbitrary: fc.tuple(any, child, number).map(
      ([id, name, n]): Deed =>
        (w) => {
          const record = w.truth.get(id);
          if (!record) return;
          const before = w.shown.get(id);
          w.truth.set(id, {
            ...record,
            phones: [...record.phones, n],
            students: new Map(record.students).set(name, { access: true, custody: false }),
          });
          const page = pageOf(w, id);
          w.truth.set(id, record);
          if (page) look(w, { ...page, unsaved: true });
          // It was shown, but it is no truth.
          if (before) w.shown.set(id, before);
        },
    ),
  },
  {
    weight: 3,
    arbitrary: one(HOLDER, STRANGER).map(
      (id): Deed =>
        (w) => {
          w.tasks = w.tasks.map((task) => ({
            ...task,
            search: ended({ results: [found(id, { hasAccount: true })] }),
          }));
        },
    ),
  },
  {
    weight: 5,
    arbitrary: fc.tuple(any, one('same-person', 'different-person')).map(
      ([id, verb]): Deed =>
        (w) =>
          press(w, id, (action) => action.do === verb),
    ),
  },
  {
    weight: 3,
    arbitrary: any.map(
      (id): Deed =>
        (w) =>
          press(w, id, ({ do: it }) => it === 'dismiss-carry-over'),
    ),
  },
  // The registrar's own Submits on any page.
  {
    weight: 6,
    arbitrary: fc.tuple(any, child, fc.boolean(), fc.boolean()).map(
      ([id, name, access, custody]): Deed =>
        (w) =>
          w.truth.get(id)?.students.set(name, { access: access && id !== '9001', custody }),
    ),
  },
  {
    weight: 4,
    arbitrary: fc.tuple(any, number).map(
      ([id, n]): Deed =>
        (w) => {
          const record = w.truth.get(id);
          if (record && !record.phones.includes(n)) record.phones.push(n);
        },
    ),
  },
  // Somebody takes a student or a phone away again.
  fc.tuple(any, child).map(
    ([id, name]): Deed =>
      (w) =>
        w.truth.get(id)?.students.delete(name),
  ),
  fc.tuple(any, number).map(
    ([id, n]): Deed =>
      (w) => {
        const record = w.truth.get(id);
        if (record) record.phones = record.phones.filter((other) => other !== n);
      },
  ),
  // Somebody locks the account, or lets the parent in again.
  fc.tuple(one(HOLDER, STRANGER), fc.boolean()).map(
    ([id, off]): Deed =>
      (w) => {
        const record = w.truth.get(id);
        if (record) record.off = off;
      },
  ),
  duplicate.map(
    (id): Deed =>
      (w) =>
        void w.truth.delete(id),
  ),
  fc.constant((w: World) => {
    const [first] = w.tasks;
    w.tasks = drop(w.tasks, first?.id ?? '', ++w.at);
    // What was waved off is the open task's; one that has ended takes nothing along.
    if (!first?.ended) w.waved.clear();
  }),
);

/** The next thing that a registrar who means well would do with this duplicate. */
const sensible =
  (id: string): Deed =>
  (world) => {
    const task = world.tasks.find(
      ({ ended, duplicates }) => !ended && duplicates.some(({ contactId }) => contactId === id),
    );
    const [here, there] = [world.truth.get(id), world.truth.get(HOLDER)];
    if (!here || !there) return;
    if (!task) return look(world, pageOf(world, id), clash);
    if (!task.original) return press(world, HOLDER, (action) => action.do === 'same-person');
    const student = task.students.find(({ attached }) => !attached);
    // The page is open before anything is added on it.
    look(world, pageOf(world, HOLDER));
    const name = student?.name.split(' ')[0];
    if (name) there.students.set(name, { access: true, custody: true });
    else if (task.carried.some(({ kind: is }) => is === 'lacking'))
      press(world, HOLDER, (action) => action.do === 'dismiss-carry-over');
    there.off = false;
    look(world, pageOf(world, HOLDER));
    look(world, pageOf(world, id));
  };

const family = fc.record({
  phones: fc.uniqueArray(number, { maxLength: 3 }),
  children: fc.uniqueArray(fc.tuple(child, fc.boolean()), {
    minLength: 1,
    maxLength: 3,
    selector: ([name]) => name,
  }),
});

const deed = fc.oneof(
  { weight: 2, arbitrary: duplicate.map(sensible) },
  { weight: 3, arbitrary: wild },
);

/** Whether any page offers to retire this contact now. */
const mayRetire = (world: World, id: string): boolean =>
  [id, HOLDER].some((at) => {
    const page = pageOf(world, at);
    if (!page) return false;
    // The page is seen before anything is offered on it.
    look(world, page);
    return advise(context(seen(page, { records: 'read' }), { tasks: world.tasks })).items.some(
      (item) =>
        item.offers.some(
          ({ action, label }) =>
            (at === id && action.do === 'highlight') ||
            (label === 'Open duplicate' && action.do === 'go' && action.id === id),
        ),
    );
  });

/** What would be lost with a contact, by what PowerSchool last showed of both. */
function lost(world: World, id: string, original: string | undefined): string[] {
  const here = world.shown.get(id);
  const there = world.shown.get(original ?? '');
  if (!here) return [];
  const waved = [...world.waved].join(' ');
  return [
    ...(there?.off ? ['the way in'] : []),
    ...here.phones
      .filter((n) => !there?.phones.includes(n))
      .filter((n) => !waved.includes(n.replace(/\D/g, '')))
      .map((n) => `phone ${n}`),
    ...[...here.students].flatMap(([name, { custody }]) => {
      const row = there?.students.get(name);
      return [
        ...(row?.access ? [] : [`access for ${name}`]),
        ...(custody && !row?.custody && !waved.includes(`flags:${dcid(name)}=`)
          ? [`custody of ${name}`]
          : []),
      ];
    }),
  ];
}

it('no state in which the retire offer appears and something would be lost', () => {
  let offered = 0;
  fc.assert(
    fc.property(
      family,
      family,
      family,
      fc.array(deed, { minLength: 5, maxLength: 40 }),
      (first, second, holder, deeds) => {
        const record = ({ phones, children }: typeof first, holds: boolean): Record => ({
          phones: [...phones],
          students: new Map(
            children.map(([name, custody]) => [name, { access: holds && custody, custody }]),
          ),
        });
        const world: World = {
          truth: new Map([
            ['9001', record(first, false)],
            ['9002', record(second, false)],
            [HOLDER, record(holder, true)],
            [STRANGER, record(holder, true)],
          ]),
          tasks: [],
          shown: new Map(),
          waved: new Set(),
          at: 0,
        };
        for (const act of deeds) {
          act(world);
          for (const id of DUPLICATES)
            if (mayRetire(world, id)) {
              offered += 1;
              const task = world.tasks.find(
                ({ ended, duplicates }) =>
                  !ended && duplicates.some(({ contactId }) => contactId === id),
              );
              expect(lost(world, id, task?.original?.contactId)).toEqual([]);
            }
        }
      },
    ),
    { numRuns: RUNS },
  );
  // A property that never meets its case proves nothing.
  expect(offered).toBeGreaterThan(RUNS / 8);
});
