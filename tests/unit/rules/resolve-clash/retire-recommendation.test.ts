import { describe, expect, it } from 'vitest';
import type { ContactPage } from '../../../../lib/contracts/contact-facts.ts';
import type { Facts } from '../../../../lib/contracts/facts.ts';
import { advise } from '../../../../lib/rules/advise.ts';
import {
  retireElsewhere,
  retireHere,
  toLookUp,
} from '../../../../lib/rules/resolve-clash/retire-duplicate.ts';
import type { Task } from '../../../../lib/tasks/task.ts';
import { en as t } from '../../spoken.ts';
import { answer, clashed, duplicate, found, look, searched, withAna } from '../clash-steps.ts';
import { contact, context, onContact, seen } from '../family.ts';

const RESULTS = [found('5120', { hasAccount: true })];

const chosen = () => answer('same', searched(clashed(), RESULTS));

const safe = () => look(chosen(), withAna());

const first = (tasks: Task[]): Task => {
  if (!tasks[0]) throw new Error('no task');
  return tasks[0];
};

const one = (task: Task) => {
  if (!task.duplicates[0]) throw new Error('no duplicate');
  return task.duplicates[0];
};

describe('the duplicate, on the original’s page', () => {
  const elsewhere = (
    task: Task,
    change: Partial<ReturnType<typeof one>> = {},
    facts: Partial<Facts> = {},
  ) =>
    retireElsewhere(onContact(withAna(), facts, { tasks: [task] }), task, {
      ...one(task),
      ...change,
    })[0];
  const actions = (draft: ReturnType<typeof elsewhere>) =>
    draft?.now?.offers?.map(({ action }) => action.do);
  const saw = (is: NonNullable<Facts['contactLookup']>['kind'], id = '9002') => ({
    contactLookup: { id, kind: is },
  });

  it('needs no retiring if it was never saved', () => {
    expect(elsewhere(first(safe()), { contactId: undefined })).toBeUndefined();
  });

  it('waits until retiring is safe, then can be opened or kept', () => {
    expect(elsewhere(first(chosen()))?.now).toEqual({ hints: [t.retire.notYet] });
    expect(actions(elsewhere(first(safe())))).toEqual(['go', 'end-task']);
    expect(elsewhere(first(safe()))?.now?.offers?.[1]?.action).toEqual({
      do: 'end-task',
      taskId: first(safe()).id,
    });
  });

  it('asks about a confirmed deletion once its record was looked up', () => {
    const task = first(safe());
    expect(actions(elsewhere(task, { confirmedAt: 5 }))).toEqual(['go', 'end-task']);
    expect(actions(elsewhere(task, { confirmedAt: 5 }, saw('there', '77')))).toEqual([
      'go',
      'end-task',
    ]);
    expect(actions(elsewhere(task, {}, saw('there')))).toEqual(['go', 'end-task']);
    const there = elsewhere(task, { confirmedAt: 5 }, saw('there'));
    expect(there?.now).toMatchObject({ hints: [t.retire.stillThere] });
    expect(there?.now?.offers?.[1]?.action).toEqual({
      do: 'retired',
      taskId: task.id,
      contactId: '9002',
    });
    expect(elsewhere(task, { confirmedAt: 5 }, saw('refused'))?.now?.hints).toEqual([
      t.retire.cannotSee,
    ]);
  });

  it('is looked up once its deletion was confirmed, but not from its own page', () => {
    const task = first(safe());
    const confirmed = { ...task, duplicates: [{ ...one(task), confirmedAt: 5 }] };
    expect(toLookUp([task], '5120')).toBeUndefined();
    expect(toLookUp([confirmed], '5120')).toBe('9002');
    expect(toLookUp([confirmed], undefined)).toBe('9002');
    expect(toLookUp([confirmed], '9002')).toBeUndefined();
    const over = {
      ...confirmed,
      duplicates: confirmed.duplicates.map((it) => ({
        ...it,
        retired: { outcome: 'deleted' as const, at: 6 },
      })),
    };
    expect(toLookUp([over], undefined)).toBeUndefined();
    expect(
      toLookUp([{ ...confirmed, ended: { at: 6, outcome: 'done' } }], undefined),
    ).toBeUndefined();
    const asks = (page: Facts['page']) =>
      advise(context(seen(page), { tasks: [confirmed] })).lookUpContactId;
    expect([asks(withAna()), asks(duplicate()), asks({ kind: 'unknown', loading: false })]).toEqual(
      ['9002', undefined, '9002'],
    );
  });
});

describe('the duplicate, on its own page', () => {
  type How = 'delete' | 'inactive' | 'ask';
  const here = (retire: How, page: ContactPage = duplicate(), tasks = safe()) => {
    const ctx = onContact(page, { records: 'read' }, { tasks });
    const draft = retireHere(
      { ...ctx, policy: { ...ctx.policy, retire } as typeof ctx.policy },
      first(tasks),
      one(first(tasks)),
    );
    return {
      hints: draft.now?.hints,
      offers: draft.now?.offers?.map(({ action, primary }) => [
        action.do === 'highlight' ? action.control : action.do,
        primary ?? false,
      ]),
    };
  };
  const noDelete = duplicate({ can: { ...contact().can, remove: false } });

  it('waits until retiring is safe', () => {
    expect(here('ask', duplicate(), chosen())).toEqual({
      hints: [t.retire.notYet],
      offers: undefined,
    });
  });

  it('is deleted or made inactive by the district’s policy', () => {
    expect(here('delete')).toEqual({
      hints: [t.retire.policyDelete],
      offers: [
        ['delete', true],
        ['end-task', false],
      ],
    });
    expect(here('inactive')).toEqual({
      hints: [t.retire.policyInactive],
      offers: [
        ['active', true],
        ['end-task', false],
      ],
    });
    expect(here('ask')).toEqual({
      hints: [t.retire.aboutInactive, t.retire.aboutDelete],
      offers: [
        ['active', false],
        ['delete', false],
        ['end-task', false],
      ],
    });
  });

  it('is made inactive if it cannot be deleted, whatever the policy', () => {
    for (const how of ['delete', 'inactive', 'ask'] as const)
      expect(here(how, noDelete)).toEqual({
        hints: [t.retire.noDelete],
        offers: [
          ['active', true],
          ['end-task', false],
        ],
      });
  });
});
