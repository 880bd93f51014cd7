import { describe, expect, it } from 'vitest';
import type { ContactPage } from '../../../../lib/contracts/contact-facts.ts';
import { DEFAULT_POLICY } from '../../../../lib/contracts/policy.ts';
import { advise } from '../../../../lib/rules/advise.ts';
import { dismissItems } from '../../../../lib/rules/task/carry-over-progress.ts';
import { applyAnswer } from '../../../../lib/rules/task-updates/same-person-answer.ts';
import { updateTasks } from '../../../../lib/rules/update-tasks.ts';
import type { Task } from '../../../../lib/tasks/task.ts';
import { change } from '../../../../lib/tasks/task-list.ts';
import { en } from '../../spoken.ts';
import { actionOf } from '../action-of.ts';
import { CARLOS, phone, refused } from '../clash-steps.ts';
import { ana, contact, context, drawer, email, field, onContact, seen } from '../family.ts';

const duplicate = contact({
  emails: [email(CARLOS)],
  phones: [phone('555-0111'), phone('555-0112', '21', 'Work')],
  students: [{ ...ana, custody: true, pickup: true }],
});
const original = (change: Partial<ContactPage> = {}) =>
  contact({
    contactId: '5120',
    emails: [email(CARLOS)],
    account: { enabled: true, username: CARLOS, email: CARLOS },
    phones: [phone('(555) 0111')],
    students: [{ ...ana, access: true }],
    ...change,
  });
const begun = (page = duplicate): Task[] =>
  applyAnswer(
    onContact(
      original(),
      {},
      {
        tasks: updateTasks(onContact(page, refused()), 1),
      },
    ),
    { do: 'same-person', duplicateId: '9002', otherId: '5120' },
    1,
  );
const carried = (page: ContactPage, tasks: Task[], facts = {}) =>
  advise(context(seen(page, facts), { tasks: updateTasks(onContact(page, facts, { tasks }), 2) }));
const labels = (advice: ReturnType<typeof advise>) =>
  advice.items.filter(({ id }) => id.startsWith('carry-')).map(({ label }) => label);

describe('nothing of the duplicate is lost', () => {
  it('is read when the task begins, and listed on the original until it is there', () => {
    expect(labels(carried(original(), begun()))).toEqual([
      'Copy over the phone: 555-0112 ext. 21 (Work)',
    ]);
    const both = original({ phones: [phone('555-0111'), phone('555 0112', '21', 'Work')] });
    expect(labels(carried(both, begun()))).toEqual([]);
  });

  it('says that an address may be a former one before it is copied over', () => {
    const details = (current?: false) => {
      const home = { row: '0', type: 'Home', street: '1 Elm St', unit: '', city: 'Passaic' };
      const address = { ...home, state: 'NJ', zip: '07055', country: '', current };
      const tasks = begun({ ...duplicate, phones: [], addresses: [address] });
      const { items } = carried(original({ addresses: [] }), tasks);
      return items.filter(({ label }) => label.includes('1 Elm St')).map(({ detail }) => detail);
    };
    expect(details(false)).toEqual([en.carry.notCurrent]);
    expect(details()).toEqual(['It’s on the duplicate. There is none here yet.']);
  });

  it('names what of the kind is on the original already, beside what it lacks', () => {
    const page = original({ phones: [phone('555-0111'), phone('555-0119', '', '')] });
    const step = carried(page, begun(), { records: 'read' }).items.find(({ label }) =>
      label.includes('555-0112'),
    );
    expect(step?.detail).toBe('It’s on the duplicate. Here: 555-0111 (Mobile); 555-0119.');
  });

  it('asks to close a drawer that Kinlink filled in, where its value is there by now', () => {
    const both = original({ phones: [phone('555-0111'), phone('555-0112', '21')] });
    const filled = {
      drawer: drawer('phone', { number: field('text', '555-0112') }),
      undo: ['number'],
    };
    const hints = (facts: object) =>
      carried(both, begun(), { records: 'read', ...facts }).items.find(
        ({ id, state }) => id.startsWith('carry-') && state === 'now',
      )?.hints;
    expect(hints(filled)).toContain('Finish or close the open panel first.');
    expect(hints({ ...filled, undo: [] })).toEqual([]);
  });

  it('is read later where the clash came before the page was whole', () => {
    const { phones: _, ...half } = duplicate;
    const tasks = begun(half as ContactPage);
    expect(tasks[0]?.duplicates[0]?.snapshot).toBeUndefined();
    expect(
      updateTasks(onContact(duplicate, {}, { tasks }), 2)[0]?.duplicates[0]?.snapshot?.phones,
    ).toHaveLength(2);
  });

  it('opens the right drawer, fills it, and leaves Submit to the registrar', () => {
    const now = carried(original(), begun()).items.find((item) => item.state === 'now');
    expect(now?.offers.map(({ label }) => label)).toEqual(['Fill in', 'Not needed']);
    const open = drawer('phone', {
      type: field('choice', '', ['Mobile', 'Work']),
      number: field('text'),
    });
    const filling = carried(original(), begun(), { drawer: open }).items.find(
      (item) => item.state === 'now',
    );
    expect(actionOf(filling?.offers[0], 'fill')?.values).toEqual([
      { field: 'type', value: 'Work' },
      { field: 'number', value: '555-0112' },
    ]);
  });

  it.each([
    ['phone', { number: field('text', '555-0111'), extension: field('text') }],
    ['email', { address: field('text', 'else@example.org'), primary: field('tick') }],
    ['address', { line1: field('text', '9 Oak St'), unit: field('text') }],
  ] as const)('fills and replaces nothing in a drawer that holds another %s', (kind, fields) => {
    const knowing = contact({
      ...(kind === 'phone' && { phones: [phone('555-0112', '21', 'Work')] }),
      emails: kind === 'email' ? [email(CARLOS), email('second@example.org', false)] : [],
      ...(kind === 'address' && {
        addresses: [
          {
            row: '0',
            type: 'Home',
            street: '1 Elm St',
            unit: '2',
            city: 'Passaic',
            state: '',
            zip: '07055',
            country: '',
          },
        ],
      }),
    });
    const open = drawer(kind, { ...fields, type: field('choice', '', ['Work', 'Home']) });
    const offersIn = (drawer: typeof open, undo: string[] = []) => {
      const item = carried(original(), begun(knowing), { drawer, undo }).items.find(({ id }) =>
        id.startsWith('carry-'),
      );
      return {
        hints: item?.hints,
        offers: [...(item?.conflicts ?? []).map(({ offer }) => offer), ...(item?.offers ?? [])].map(
          ({ label }) => label,
        ),
      };
    };
    expect(offersIn(open)).toEqual({
      hints: ['Finish or close the open panel first.'],
      offers: ['Not needed'],
    });
    expect(offersIn(open, ['type']).offers).toEqual(['Undo what Kinlink filled in', 'Not needed']);
    const ours = { phone: '(555) 0112', email: 'Second@example.org', address: '1 elm st.' }[kind];
    const own = Object.keys(fields)[0] ?? '';
    const same = { ...open, fields: { ...open.fields, [own]: field('text', ours) } };
    expect(offersIn(same).hints).not.toContain('Finish or close the open panel first.');
  });

  it('an email that differs by a dot only is another one', () => {
    const knowing = contact({ emails: [email(CARLOS), email('second@example.org', false)] });
    const facts = {
      drawer: drawer('email', { address: field('text', 'sec.ond@example.org') }),
      undo: ['address'],
    };
    const item = carried(original(), begun(knowing), facts).items.find(({ id }) =>
      id.startsWith('carry-'),
    );
    expect(item?.hints).toEqual(['Finish or close the open panel first.']);
    expect(item?.offers[0]?.action).toEqual({ do: 'undo' });
  });

  it('can be waved off, for good', () => {
    const tasks = begun();
    const offers = carried(original(), tasks).items.flatMap((item) => item.offers);
    const action = actionOf(
      offers.find((offer) => offer.action.do === 'dismiss-carry-over'),
      'dismiss-carry-over',
    );
    const settled = change(tasks, action?.taskId ?? '', 2, (task) =>
      dismissItems(task, action?.keys ?? [], 2),
    );
    expect(labels(carried(original(), settled))).toEqual([]);
  });

  it('is shown beside what contradicts it, and nothing is offered to overwrite', () => {
    const other = original({ phones: [phone('555-0111'), phone('555-0112', '7', 'Work')] });
    const item = carried(other, begun()).items.find(({ id }) => id.startsWith('carry-'));
    expect(item?.detail).toContain('555-0112 ext. 7');
    expect(item?.offers.map(({ label }) => label)).toEqual(['Not needed']);
  });

  it('is not taken for lost or found where the page can’t be read', () => {
    const { phones: _, ...half } = original();
    const item = carried(half as ContactPage, begun()).items.find(({ id }) =>
      id.startsWith('carry-'),
    );
    expect(item).toMatchObject({ state: 'blocked', offers: [] });
  });

  it('lists custody and pickup for the registrar to decide, and never sets them', () => {
    const advice = carried(original(), begun());
    expect(advice.lists[0]?.lines).toEqual([
      'Ana Lopez: Custody and School Pickup, checked on the duplicate.',
    ]);
    // What is set there is not named again.
    const set = original({ students: [{ ...ana, access: true, custody: true }] });
    expect(carried(set, begun()).lists[0]?.lines).toEqual([
      'Ana Lopez: School Pickup, checked on the duplicate.',
    ]);
    // A relationship and the ticks of one student are settled together, each by its own key.
    const uncle = original({ students: [{ ...ana, access: true, relationship: 'Uncle' }] });
    const both = contact({ emails: [email(CARLOS)], students: [{ ...ana, custody: true }] });
    const decided = carried(uncle, begun(both)).items.find(({ id }) => id === 'by-hand');
    expect(actionOf(decided?.offers.at(-1), 'dismiss-carry-over')?.keys).toEqual([
      'flags:4213=custody',
      'relationship:4213=father',
    ]);
    expect(JSON.stringify(advice.items.flatMap(({ offers }) => offers))).not.toContain(
      '"field":"custody',
    );
  });
});

it('a district that switched carrying over off fills nothing in, and still decides on each value', () => {
  const policy = { ...DEFAULT_POLICY, featuresOff: ['carry-over' as const] };
  const facts = { records: 'read' as const };
  const tasks = updateTasks(onContact(original(), facts, { tasks: begun() }), 2);
  const { items } = advise(context(seen(original(), facts), { tasks, policy }));
  const item = items.find(({ id }) => id.startsWith('carry-'));
  expect(item?.offers.map(({ action }) => action.do)).toEqual(['dismiss-carry-over']);
  expect(item?.hints.join(' ')).toContain('Add it here yourself');
  expect(items.find(({ id }) => id === 'by-hand')).toBeDefined();
});
