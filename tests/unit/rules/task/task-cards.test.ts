import { describe, expect, it } from 'vitest';
import type { ContactPage } from '../../../../lib/contracts/contact-facts.ts';
import type { SearchPage } from '../../../../lib/contracts/facts.ts';
import { advise } from '../../../../lib/rules/advise.ts';
import type { Task } from '../../../../lib/tasks/task.ts';
import { drop, end } from '../../../../lib/tasks/task-list.ts';
import { en, es } from '../../spoken.ts';
import { actionOf } from '../action-of.ts';
import {
  answer,
  CARLOS,
  clashed,
  duplicate,
  found,
  look,
  original,
  phone,
  says,
  searched,
  withAna,
} from '../clash-steps.ts';
import { contact, context, seen } from '../family.ts';

const ELSEWHERE: SearchPage = {
  kind: 'search',
  mode: 'other',
  canSwitch: false,
  canSearch: false,
  query: '',
  more: false,
  busy: false,
};
/** Where a name should stand and none does: two spaces, a comma or stop after nothing, an empty quote. */
const GAP = / {2}|^[ ,.;]|[ (“][,.;)”]|: ?$/;
const texts = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : value && typeof value === 'object'
      ? Object.values(value).flatMap(texts)
      : [];

const clock = (at: number) => `14:0${at}`;
const ctx = (tasks: Task[] = []) => context(seen(contact()), { tasks, clockTime: clock });

describe('the lists', () => {
  const lists = (tasks: Task[]) => advise(ctx(tasks)).lists;
  const open = (id: string, change: Partial<Task> = {}): Task => ({
    ...(clashed()[0] as Task),
    id,
    email: `${id}@example.org`,
    ...change,
  });
  const line = (task: Task) => lists([task])[0]?.cards[0]?.lines[1];
  /** The task of another contact than the page's. */
  const renumbered = (task: Task): Task => ({
    ...task,
    duplicates: task.duplicates.map((one) => ({ ...one, contactId: '1' })),
    answers: task.answers.map((one) => ({ ...one, duplicateId: '1' })),
  });
  const attached = (page = duplicate()) =>
    look(answer('same', searched(clashed(page), [found('5120')])), withAna())[0] as Task;

  it('name the other open tasks on every page, each with where it stands and the way on', () => {
    const [list] = advise(context(seen(ELSEWHERE), { tasks: [open('a'), open('b')] })).lists;
    expect(list).toMatchObject({
      heading: 'Open tasks',
      cards: [{ title: 'a@example.org' }, { title: 'b@example.org' }],
    });
    expect(list?.cards[0]?.offers.map(({ label }) => label)).toEqual([
      'Continue',
      'Stop tracking this',
    ]);
    const there = says([open('a', { duplicates: [] }), ...clashed()], duplicate()).lists.find(
      ({ id }) => id === 'tasks',
    );
    expect(there).toMatchObject({
      heading: 'Other open tasks',
      cards: [{ title: 'a@example.org' }],
    });
  });

  it.each([
    [en, undefined, 'Working on carlos.lopez@example.org for the new contact'],
    [en, '9002', 'Working on carlos.lopez@example.org for contact 9002 (no name)'],
    [es, undefined, 'Trabajando con carlos.lopez@example.org, para el contacto nuevo'],
  ] as const)('are whole sentences for a contact without a name (%#)', (t, contactId, line) => {
    const page = duplicate({ name: '', contactId });
    const tasks = clashed(page);
    expect(advise({ ...context(seen(page), { tasks }), t }).task?.line).toBe(line);
    const [list] = advise({ ...context(seen(ELSEWHERE), { tasks }), t }).lists;
    expect(list?.cards[0]?.lines[0]).toBe(
      contactId ? t.contactWithoutName({ id: contactId }) : t.contactNotSaved,
    );
  });

  it('leave no gap for an original without a name, in any language', () => {
    const nameless = (on: ContactPage) => ({ ...on, name: '' });
    const locked = { enabled: false, username: CARLOS, email: CARLOS };
    const begun = answer('same', searched(clashed(), [found('5120')]), nameless(original()));
    const off = look(begun, nameless(withAna({ account: locked })));
    const safe = look(begun, nameless(withAna()));
    for (const t of [en, es])
      for (const [tasks, page] of [
        [[], nameless(original())],
        [begun, nameless(original())],
        [begun, duplicate()],
        [begun, ELSEWHERE],
        [off, nameless(withAna({ account: locked }))],
        [off, duplicate()],
        [off, ELSEWHERE],
        [safe, nameless(withAna())],
        [safe, nameless(duplicate())],
      ] as const) {
        const said = texts(advise({ ...context(seen(page), { tasks }), t }));
        expect(said.filter((text) => GAP.test(text))).toEqual([]);
      }
  });

  it('say where each stands', () => {
    const id = { id: 'x', email: 'x@example.org' };
    const at = (task: Task | undefined) => line({ ...renumbered(task as Task), ...id });
    const running = searched(clashed(), []).map((task) => ({
      ...task,
      search: task.search && { ...task.search, state: 'running' as const },
    }));
    expect(at(clashed()[0])).toContain('find the contact');
    expect(at(running[0])).toContain('find the contact');
    expect(at(searched(clashed(), [])[0])).toContain('find the contact');
    expect(at(searched(clashed(), [found('5120')])[0])).toContain('compare');
    expect(at(answer('same', searched(clashed(), [found('5120')]))[0])).toContain(
      'add Ana Lopez to Carlos A. Lopez',
    );
    const page = duplicate({ phones: [phone('555-0112'), phone('555-0113')] });
    expect(line({ ...renumbered(attached(page)), id: 'x' })).toContain('copy over 2 things');
    expect(line(renumbered(attached()))).toContain('delete or inactivate the duplicate');
  });

  it('never speak of retiring before all was read', () => {
    const duplicates = [{ contactId: '1', name: 'Carlos Lopez', students: ['4213'] }];
    const unread = { ...renumbered(attached()), duplicates };
    expect(line(unread)).toBe('Next: look at Carlos Lopez, contact 1, so nothing on it is lost.');
  });

  it('name all duplicates of a task, and lead to none that was never saved', () => {
    const two = [
      { contactId: '1', name: 'Carlos Lopez', students: [] },
      { name: 'C. Lopez', students: [] },
    ];
    expect(lists([open('a', { duplicates: two })])[0]?.cards[0]?.lines[0]).toBe(
      'Carlos Lopez, C. Lopez',
    );
    const [card] = lists([open('a', { duplicates: two.slice(1) })])[0]?.cards ?? [];
    expect(card?.offers.map(({ label }) => label)).toEqual(['Stop tracking this']);
  });

  it('are saved under the day on which the last one ended', () => {
    const done = [7, 8, 9].map((at) => end(open(`at-${at}`), 'done', at));
    const [list] = advise({ ...ctx(done), day: (at) => `day-${at}` }).lists;
    expect(actionOf(list?.offers[0], 'save')?.fileName).toBe('kinlink-day-9.csv');
  });

  it('keep what was finished, to copy, to save and to forget; what was discarded is gone', () => {
    const done = end(attached(), 'done', 7);
    const [list] = lists([done]);
    expect(list).toMatchObject({ heading: 'Finished today', cards: [{ title: CARLOS }] });
    expect(list?.cards[0]?.offers.map(({ label }) => label)).toEqual([
      'Copy the steps',
      'Remove from list',
    ]);
    expect(list?.offers[0]?.action).toMatchObject({
      do: 'save',
      fileName: 'kinlink-2026-08-21.csv',
    });
    expect(lists(drop([done], done.id, 8))).toEqual([]);
  });
});
