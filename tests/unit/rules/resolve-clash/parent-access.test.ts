/** Enable Parent Access: attached is not yet seen. */
import { describe, expect, it } from 'vitest';
import type { ContactPage } from '../../../../lib/contracts/contact-facts.ts';
import {
  accessToSee,
  lookedAt,
  parentAccessAfter,
} from '../../../../lib/rules/resolve-clash/parent-access.ts';
import { updateTasks } from '../../../../lib/rules/update-tasks.ts';
import type { Task } from '../../../../lib/tasks/task.ts';
import { drop, isOpen } from '../../../../lib/tasks/task-list.ts';
import { en, en as t } from '../../spoken.ts';
import {
  answer,
  clashed,
  duplicate,
  found,
  look,
  phone,
  says,
  searched,
  withAna,
} from '../clash-steps.ts';
import { ana, contact, context, onContact, seen } from '../family.ts';

const page = duplicate({ phones: [phone('555-0112')] });
const same = (one = page) => answer('same', searched(clashed(one), [found('5120')]));
const attached = (one = page): Task[] => look(same(one), withAna());
const shown = (tasks: Task[], parentAccess: boolean | undefined, dcid = '4213') =>
  updateTasks(
    context(
      seen({ kind: 'access-accounts', student: { dcid, name: 'Lopez, Ana' }, parentAccess }),
      {
        tasks,
      },
    ),
    5,
  );
const item = (tasks: Task[]) =>
  says(tasks, withAna()).items.find(({ id }) => id === 'parent-access-4213');

describe('Enable Parent Access', () => {
  it('is looked at once for each student, after attaching only', () => {
    expect(accessToSee(same())).toBeUndefined();
    const see = accessToSee(attached());
    expect(see).toEqual({ task: attached()[0]?.id, dcid: '4213' });
    const looked = see ? lookedAt(attached(), see, 4) : [];
    expect(accessToSee(looked)).toBeUndefined();
    expect(looked[0]?.students).toMatchObject([{ name: 'Ana Lopez', dcid: '4213', lookedAt: 4 }]);
    expect(accessToSee(shown(attached(), true))).toBeUndefined();
  });

  it('of three children each has its turn', () => {
    const ben = { ...ana, key: '4220', dcid: '4220', name: 'Lopez, Ben', access: true };
    const both = look(
      same(duplicate({ students: [ana, ben] })),
      withAna({ students: [{ ...ana, access: true }, ben] }),
    );
    const first = accessToSee(both);
    expect(first?.dcid).toBe('4213');
    expect(first && accessToSee(lookedAt(both, first, 4))?.dcid).toBe('4220');
  });

  it('a discarded task asks for nothing', () => {
    expect(accessToSee(drop(attached(), attached()[0]?.id ?? '', 4))).toBeUndefined();
  });

  it('off: said at once, with the way there; it holds nothing up', () => {
    const tasks = shown(attached(), false);
    const { notice } = says(tasks, withAna());
    expect(notice).toMatchObject({
      tone: 'alert',
      title: 'Enable Parent Access is off for Ana Lopez',
      offers: [
        {
          label: 'Open Access Accounts',
          action: { do: 'go', page: 'access-accounts', id: '4213' },
        },
      ],
    });
    expect(notice?.body).toEqual(en.accessAccounts.offBody);
    expect(item(tasks)).toMatchObject({ state: 'blocked', detail: en.accessAccounts.offItem });
    const free = shown(attached(duplicate()), false);
    expect(says(free, withAna()).items.at(-1)?.state).toBe('now');
    expect(says(tasks, withAna()).items.find(({ state }) => state === 'now')?.label).toContain(
      '555-0112',
    );
  });

  it('on: ticked, and the good news stands', () => {
    const tasks = shown(shown(attached(), false), true);
    expect(item(tasks)).toMatchObject({ state: 'done' });
    expect(says(tasks, withAna()).notice?.id).toBe('attached');
  });

  it('not seen, or another student’s: nothing is claimed', () => {
    expect(shown(attached(), undefined)).toEqual(attached());
    expect(shown(attached(), false, '9')).toEqual(attached());
    expect(item(attached())).toMatchObject({ state: 'skipped' });
  });

  it('is told on the contact after the task has ended by itself, until it is on', () => {
    const { contactId: _, ...fresh } = duplicate();
    const ended = attached(fresh);
    expect(ended[0] && isOpen(ended[0])).toBe(false);
    expect(accessToSee(ended)?.dcid).toBe('4213');
    const off = shown(ended, false);
    expect(says(off, withAna()).notice?.title).toBe('Enable Parent Access is off for Ana Lopez');
    expect(says(off, contact({ contactId: '77' })).notice).toBeUndefined();
    expect(says(shown(off, true), withAna()).notice).toBeUndefined();
  });
});

describe('Enable Parent Access of an attached student', () => {
  const attached = look(answer('same', searched(clashed(), [found('5120')])), withAna());
  it('is read once, and only for students on the original', () => {
    const see = accessToSee(attached);
    expect(see).toEqual({ task: attached[0]?.id, dcid: '4213' });
    expect(accessToSee(clashed())).toBeUndefined();
    expect(accessToSee(lookedAt(attached, see ?? { task: '', dcid: '' }, 5))).toBeUndefined();
    expect(accessToSee(lookedAt(attached, { task: 'x', dcid: '4213' }, 5))).toEqual(see);
    expect(accessToSee(lookedAt(attached, { task: attached[0]?.id ?? '', dcid: '9' }, 5))).toEqual(
      see,
    );
  });
  it('if off, warns on the original after the task has ended', () => {
    const off = attached.map((task) => ({
      ...task,
      students: task.students.map((one) => ({ ...one, parentAccess: false })),
      ended: { outcome: 'done' as const, at: 4 },
    }));
    const notice = (page: ContactPage, tasks: Task[]) =>
      parentAccessAfter(onContact(page, {}, { tasks }));
    expect(notice(withAna(), off)).toMatchObject({
      tone: 'alert',
      title: t.accessAccounts.offFor({ student: 'Ana Lopez' }),
      offers: [{ action: { do: 'go', page: 'access-accounts', id: '4213' } }],
    });
    expect(notice(duplicate(), off)).toBeUndefined();
    expect(notice(withAna(), attached)).toBeUndefined();
    expect(
      notice(
        withAna(),
        off.map((task) => ({ ...task, ended: { outcome: 'different' as const, at: 4 } })),
      ),
    ).toBeUndefined();
  });
});
