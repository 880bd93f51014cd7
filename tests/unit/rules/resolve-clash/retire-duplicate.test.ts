import { describe, expect, it } from 'vitest';
import type { ContactPage } from '../../../../lib/contracts/contact-facts.ts';
import type { Drawer } from '../../../../lib/contracts/drawer-facts.ts';
import { DEFAULT_POLICY } from '../../../../lib/contracts/policy.ts';
import { advise } from '../../../../lib/rules/advise.ts';
import { dismissItems, unresolved } from '../../../../lib/rules/task/carry-over-progress.ts';
import { updateTasks } from '../../../../lib/rules/update-tasks.ts';
import type { Task } from '../../../../lib/tasks/task.ts';
import { change, isOpen } from '../../../../lib/tasks/task-list.ts';
import { en } from '../../spoken.ts';
import { actionOf } from '../action-of.ts';
import {
  answer,
  CARLOS,
  clashed,
  duplicate,
  found,
  look,
  now,
  offers,
  phone,
  says,
  searched,
  withAna,
} from '../clash-steps.ts';
import { accountDrawer, ana, contact, context, emailDrawer, seen } from '../family.ts';

/** Attached; what the page of the original shows is all that there is to carry over. */
const attached = (page = duplicate(), on = withAna()): Task[] =>
  look(answer('same', searched(clashed(page), [found('5120')])), on);
/** The tasks after this very page was seen. */
const onThis = (ctx: ReturnType<typeof context>): Task[] => updateTasks(ctx, 10);
const RETIRE = ['Show me the Active box', 'Show me the Delete button', 'Open duplicate'];
const retireOffers = (tasks: Task[], page: ContactPage) =>
  offers(says(tasks, page)).filter((label) => RETIRE.includes(label));
const line = (tasks: Task[], page: ContactPage, id: string) =>
  says(tasks, page).items.find((item) => item.id === `evidence-${id}`);

describe('promise 7: the offer to retire', () => {
  it('comes once the page has shown the student with Data Access and nothing is left', () => {
    expect(retireOffers(attached(), withAna())).toEqual(['Open duplicate']);
    expect(retireOffers(attached(), duplicate())).toEqual([
      'Show me the Active box',
      'Show me the Delete button',
    ]);
  });

  it('does not come before the student is on the original', () => {
    const tasks = answer('same', searched(clashed(), [found('5120')]));
    expect(retireOffers(tasks, duplicate())).toEqual([]);
    expect(line(tasks, duplicate(), '4213')).toMatchObject({ state: 'now' });
  });

  it('does not come while a phone is only on the duplicate', () => {
    const page = duplicate({ phones: [phone('555-0112', '21', 'Work')] });
    const tasks = attached(page);
    expect(retireOffers(tasks, page)).toEqual([]);
    expect(retireOffers(tasks, withAna())).toEqual([]);
    expect(line(tasks, page, 'carried')?.detail).toContain('555-0112 ext. 21 (Work)');
    const after = look(tasks, withAna({ phones: [phone('555 0112', '21', 'Work')] }));
    expect(retireOffers(after, page)).toEqual(RETIRE.slice(0, 2));
    expect(after[0]?.steps.at(-1)).toMatchObject({ kind: 'carried', to: '5120' });
  });

  it('waits for an account that is switched off, and for why it was', () => {
    const account = { enabled: false, username: CARLOS, email: CARLOS };
    const locked = withAna({ account });
    const tasks = attached(duplicate(), locked);
    expect(retireOffers(tasks, locked)).toEqual([]);
    expect(retireOffers(tasks, duplicate())).toEqual([]);
    const advice = says(tasks, locked);
    expect(now(advice)).toMatchObject({ id: 'enabled', label: 'Enable the account' });
    expect(now(advice)?.hints.join()).toMatch(/turned off.*Find out why first.*Account Enabled/);
    expect(now(advice)?.offers).toMatchObject([
      { label: 'Open account', action: { do: 'open-drawer', drawer: 'account' } },
    ]);
    expect(advice.notice?.body.join()).toMatch(/No one can sign in/);
    const inDrawer = (drawer: Drawer) => now(says(tasks, locked, { drawer }));
    expect(actionOf(inDrawer(accountDrawer())?.offers[0], 'fill')?.values).toEqual([
      { field: 'enabled', value: '1' },
    ]);
    expect(inDrawer(emailDrawer())?.hints).toEqual([en.attach.locked, en.closeDrawerFirst]);
    expect(line(tasks, duplicate(), 'enabled')).toMatchObject({
      label: 'The account of Carlos A. Lopez is enabled',
      state: 'now',
      hints: [en.retire.enableFirst],
      offers: [{ label: 'Open contact', action: { do: 'go', page: 'contact', id: '5120' } }],
    });
    const elsewhere = says(tasks, contact({ contactId: '77', emails: [] })).lists.flatMap(
      ({ cards }) => cards.flatMap(({ lines }) => lines),
    );
    expect(elsewhere.join()).toContain('see if the account of Carlos A. Lopez');

    const after = look(tasks, withAna());
    expect(retireOffers(after, duplicate())).toEqual(RETIRE.slice(0, 2));
    expect(line(after, duplicate(), 'enabled')).toMatchObject({ state: 'done' });
    expect(says(after, withAna()).items.find(({ id }) => id === 'enabled')?.state).toBe('done');
    expect(says(after, withAna()).notice?.body.join()).toContain(
      'can now see all of these students',
    );
    // Off again: what was seen once counts no more.
    expect(retireOffers(look(after, locked), duplicate())).toEqual([]);
    expect(retireOffers(answer('same', tasks, locked), duplicate())).toEqual([]);
  });

  it('an account that is switched off and can’t be edited here holds up nothing but the retiring', () => {
    const locked = withAna({
      account: { enabled: false, username: CARLOS, email: CARLOS },
      can: { ...duplicate().can, editAccount: false },
    });
    const page = duplicate({ phones: [phone('555-0112')] });
    const advice = says(attached(page, locked), locked);
    expect(advice.items.find(({ id }) => id === 'enabled')).toMatchObject({ state: 'blocked' });
    expect(now(advice)?.label).toBe('Copy over the phone: 555-0112 (Mobile)');
    // Neither an account that the page does not speak of, nor one that is on, is in the way or in the list.
    for (const enabled of [undefined, true]) {
      const on = withAna({ account: { enabled, username: CARLOS, email: CARLOS } });
      const tasks = attached(duplicate(), on);
      expect(retireOffers(tasks, duplicate())).toEqual(RETIRE.slice(0, 2));
      expect(says(tasks, on).items.map(({ id }) => id)).not.toContain('enabled');
    }
    // An inactive contact is made active first.
    const inactive = { ...locked, active: false };
    expect(says(attached(page, inactive), inactive).items.map(({ id }) => id)).not.toContain(
      'enabled',
    );
  });

  it('goes away again when the duplicate comes to know more', () => {
    const tasks = attached();
    const more = look(tasks, duplicate({ phones: [phone('555-0199')] }));
    expect(retireOffers(more, duplicate({ phones: [phone('555-0199')] }))).toEqual([]);
  });

  it('does not come for a duplicate that was never read', () => {
    const { phones: _, ...half } = duplicate();
    const tasks = attached(half as ContactPage);
    expect(retireOffers(tasks, withAna())).toEqual([]);
    expect(now(says(tasks, withAna()))?.label).toContain('Look at Carlos Lopez, contact 9002');
  });

  it('waits for custody and the like to be decided', () => {
    const page = duplicate({ students: [{ ...ana, custody: true, originalContactType: '' }] });
    const tasks = attached(page);
    expect(retireOffers(tasks, withAna())).toEqual([]);
    const [openRow, decided] = now(says(tasks, withAna()))?.offers ?? [];
    expect([openRow?.label, decided?.label]).toEqual(['Open the student’s row', 'Reviewed']);
    const action = actionOf(decided, 'dismiss-carry-over');
    const after = change(tasks, action?.taskId ?? '', 5, (task) =>
      dismissItems(task, action?.keys ?? [], 5),
    );
    expect(retireOffers(after, withAna())).toEqual(['Open duplicate']);
    expect(after[0]?.steps.at(-1)).toMatchObject({ kind: 'decided', what: 'Ana Lopez' });
  });

  it('a student who joined the duplicate meanwhile has to be attached too', () => {
    const ben = { ...ana, key: '4220', dcid: '4220', name: 'Lopez, Ben', originalContactType: '' };
    const page = duplicate({ students: [{ ...ana, originalContactType: '' }, ben] });
    const tasks = look(attached(), page);
    expect(retireOffers(tasks, page)).toEqual([]);
    expect(line(tasks, page, '4220')?.state).toBe('now');
  });
});

describe('what it recommends', () => {
  const with_ = (tasks: Task[], page: ContactPage, retire: 'ask' | 'delete' | 'inactive') =>
    advise(
      context(seen(page, { records: 'read' }), { tasks, policy: { ...DEFAULT_POLICY, retire } }),
    );
  const last = (advice: ReturnType<typeof advise>) => advice.items.at(-1);

  it.each([
    ['ask', ['Show me the Active box', 'Show me the Delete button', 'Leave it and finish'], 2],
    ['delete', ['Show me the Delete button', 'Leave it and finish'], 1],
    ['inactive', ['Show me the Active box', 'Leave it and finish'], 1],
  ] as const)('%s: as the district says', (retire, labels, hints) => {
    const item = last(with_(attached(), duplicate(), retire));
    expect(item?.offers.map(({ label }) => label)).toEqual(labels);
    expect(item?.hints).toHaveLength(hints);
  });

  it.each([
    [
      'an account',
      { account: { enabled: true, username: 'c', email: 'c@example.org' } },
      'account',
    ],
    [
      'a student of the past',
      {
        students: [
          { ...ana, originalContactType: '' },
          {
            ...ana,
            key: '9',
            dcid: '9',
            name: 'Lopez, Eva',
            current: false,
            originalContactType: '',
          },
        ],
      },
      'students',
    ],
    [
      'an Original Contact Type',
      { students: [{ ...ana, originalContactType: 'Father' }] },
      'original-type',
    ],
    ['a page that does not show the type', { students: [ana] }, 'original-type'],
  ] as const)('inactive, whatever the district says, because of %s', (_, more, id) => {
    const page = duplicate(more as unknown as Partial<ContactPage>);
    // An account of its own has to be decided first.
    const tasks = attached(page).map((task) => ({
      ...task,
      ...dismissItems(task, unresolved(task), 8),
    }));
    expect(line(tasks, page, id)).toMatchObject({ state: 'blocked', detail: expect.any(String) });
    const item = last(with_(tasks, page, 'delete'));
    expect(item?.offers[0]).toMatchObject({ label: 'Show me the Active box', primary: true });
    expect(item?.offers.map(({ label }) => label)).not.toContain('Show me the Delete button');
    expect(item?.hints[0]).toContain('inactive');
  });

  it('a student on the duplicate is one of those on the original, by dcid, else by name', () => {
    const row = { ...ana, originalContactType: '' };
    const ben = { ...row, key: '4220', dcid: '4220', name: 'Lopez, Ben' };
    const both = duplicate({ students: [row, ben] });
    const on = withAna({
      students: [
        { ...ana, access: true },
        { ...ben, access: true },
      ],
    });
    const tasks = attached(both, on);
    expect(line(tasks, both, 'students')).toMatchObject({ state: 'done' });
    const shown = (other: typeof row) => duplicate({ students: [row, other] });
    expect(line(tasks, shown({ ...ben, dcid: undefined }), 'students')?.state).toBe('done');
    const eva = shown({ ...ben, dcid: undefined, name: 'Lopez, Eva' });
    expect(line(tasks, eva, 'students')?.detail).toContain('Eva Lopez');
    // A namesake is another student.
    expect(line(tasks, shown({ ...ben, dcid: '4999' }), 'students')?.detail).toContain('Ben Lopez');
  });

  it('a role without Delete is told so', () => {
    const page = duplicate({ can: { ...duplicate().can, remove: false } });
    const item = last(with_(attached(page), page, 'delete'));
    expect(item?.hints[0]).toContain('Your role has no Delete button');
    // Between Delete and Confirm the first button may be hidden: it was there.
    const between = { ...page, deleting: 'asked' as const };
    expect(last(with_(attached(page), between, 'delete'))?.hints.join()).not.toContain('Your role');
  });

  it('a role without Submit is sent to a colleague, not to a button that is not there', () => {
    const page = duplicate({ can: { ...duplicate().can, remove: false, submit: false } });
    for (const policy of ['ask', 'delete', 'inactive'] as const) {
      const item = last(with_(attached(page), page, policy));
      expect(item?.hints).toEqual([expect.stringContaining('no Submit button on this page')]);
      expect(item?.offers.map(({ label }) => label)).toEqual(['Leave it and finish']);
    }
    const mayDelete = { ...page, can: { ...page.can, remove: true } };
    const labels = (policy: 'ask' | 'inactive') =>
      last(with_(attached(page), mayDelete, policy))?.offers.map(({ label }) => label);
    expect(labels('ask')).toEqual(['Show me the Delete button', 'Leave it and finish']);
    expect(labels('inactive')).toEqual(['Leave it and finish']);
  });
});

describe('Delete pressed by hand', () => {
  const asked = (page = duplicate()) => ({ ...page, deleting: 'asked' as const });

  it('too early: said at once, with what would be lost', () => {
    const page = duplicate({ phones: [phone('555-0112')] });
    const { notice } = says(attached(page), asked(page));
    expect(notice).toMatchObject({ tone: 'alert', id: 'early-delete' });
    expect(notice?.body.join(' ')).toContain('555-0112');
    expect(says(clashed(page), asked(page)).notice?.id).toBe('early-delete');
  });

  it('when all is safe there is nothing to say', () => {
    expect(says(attached(), asked()).notice).toBeUndefined();
  });
});

describe('the end', () => {
  it('inactive, once the page shows it saved', () => {
    const typed = look(attached(), duplicate({ active: false, unsaved: true }));
    expect(typed[0] && isOpen(typed[0])).toBe(true);
    const [task] = look(typed, duplicate({ active: false }), 9);
    expect(task).toMatchObject({ ended: { outcome: 'done', at: 9 }, steps: expect.anything() });
    expect(task?.steps.at(-1)).toMatchObject({ kind: 'inactive', number: '9002' });
  });

  it('deleted, once its record is gone; a press on Confirm alone proves nothing', () => {
    const pressed = look(attached(), duplicate({ deleting: 'confirmed' }), 8);
    expect(pressed[0] && isOpen(pressed[0])).toBe(true);
    expect(says(pressed, withAna()).lookUpContactId).toBe('9002');
    const there = says(pressed, withAna(), { contactLookup: { id: '9002', kind: 'there' } });
    expect(there.items.at(-1)?.hints[0]).toContain('still has this contact');
    const refused = says(pressed, withAna(), { contactLookup: { id: '9002', kind: 'refused' } });
    expect(refused.items.at(-1)?.offers.map(({ label }) => label)).toContain('It’s gone');
    const ctx = context(seen(withAna(), { contactLookup: { id: '9002', kind: 'gone' } }), {
      tasks: pressed,
    });
    const advice = advise({ ...ctx, tasks: onThis(ctx) });
    expect(advice.lists.find(({ id }) => id === 'finished')?.cards[0]?.lines.join(' ')).toContain(
      'Deleted Carlos Lopez, contact 9002',
    );
  });

  it('deleted too early, what it knew is still listed on the original', () => {
    const page = duplicate({ phones: [phone('555-0112')] });
    const pressed = look(attached(page), { ...page, deleting: 'confirmed' }, 8);
    const ctx = context(seen(withAna(), { contactLookup: { id: '9002', kind: 'gone' } }), {
      tasks: pressed,
    });
    const [task] = onThis(ctx);
    expect(task && isOpen(task)).toBe(true);
    expect(now(advise({ ...ctx, tasks: onThis(ctx) }))?.label).toContain('555-0112');
  });

  it('a contact that was never saved needs no retiring', () => {
    const { contactId: _, ...fresh } = duplicate();
    const tasks = answer('same', searched(clashed(fresh), [found('5120')]));
    const [task] = look(tasks, withAna());
    expect(task?.ended).toMatchObject({ outcome: 'done' });
  });
});
