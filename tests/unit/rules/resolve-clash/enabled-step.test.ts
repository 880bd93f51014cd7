/** The original's account is turned on by the registrar, after what the district wants to see first. */
import { expect, it } from 'vitest';
import { DEFAULT_POLICY } from '../../../../lib/contracts/policy.ts';
import { enabledHere } from '../../../../lib/rules/resolve-clash/enabled-step.ts';
import type { Task } from '../../../../lib/tasks/task.ts';
import { CARLOS, clashed, original } from '../clash-steps.ts';
import { ana, onContact } from '../family.ts';

const account = { enabled: false, username: CARLOS, email: CARLOS };
const page = original({ account, students: [{ ...ana, access: true }] });
const task = (enabled?: boolean): Task => {
  const [found] = clashed() as [Task];
  return {
    ...found,
    original: {
      contactId: page.contactId ?? '',
      name: page.name,
      ...(enabled !== undefined && { enabled }),
    },
  } as Task;
};

it('is a step only where the account was seen to be off', () => {
  expect(enabledHere(onContact(page), task())).toEqual([]);
  expect(enabledHere(onContact(page), task(false))[0]).toMatchObject({
    id: 'enabled',
    kind: 'open',
  });
  expect(enabledHere(onContact(page), task(true))[0]).toMatchObject({ kind: 'done' });
});

it('is not offered before the identity was checked, where a child has access already', () => {
  const policy = { ...DEFAULT_POLICY, identityChecks: ['Photo ID seen'] };
  const [step] = enabledHere(onContact(page, {}, { policy }), task(false));
  const offers = step?.now?.offers?.map(({ action }) => action.do) ?? [];
  expect(offers).toEqual(['identity-check']);
  const without = original({ account, students: [{ ...ana, access: false }] });
  const [open] = enabledHere(onContact(without, {}, { policy }), task(false));
  expect(open?.now?.offers?.map(({ action }) => action.do)).toEqual(['open-drawer']);
});
