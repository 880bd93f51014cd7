import { expect, it } from 'vitest';
import type { Family } from '../../../../lib/contracts/family-map/family.ts';
import { familyOfTask } from '../../../../lib/rules/family-map/family-of-task.ts';
import { CARLOS } from '../clash-steps.ts';
import { ana, duplicate, familyLater, familyNow, same, taskOf } from './task-family.ts';

const duplicateId = '9002';
const tiesOf = ({ ties }: Family, id: string) =>
  ties
    .filter(({ contactId }) => contactId === id)
    .map(({ childId, access, isNew }) => [childId, access, isNew]);

it('before the answer: now, with who may be the same person, and no “after”', () => {
  const { now, after } = familyOfTask({ task: taskOf(), noAccess: new Set() });
  expect(after).toBeUndefined();
  expect(now.contacts.map(({ id, account }) => [id, account])).toEqual([
    ['5120', 'some'],
    [duplicateId, 'none'],
  ]);
  expect(now.children.map(({ name, school }) => [name, school])).toEqual([
    [ana.name, ''],
    ['Diego Lopez', 'RMS'],
  ]);
  expect(now.pairs.map(({ contactIds }) => contactIds)).toEqual([['5120', duplicateId]]);
});

it('leaves a contact that is somebody else out', () => {
  const now = familyNow(
    taskOf({
      answers: [{ contactId: '5120', name: 'Carlos A. Lopez', kind: 'different', duplicateId }],
    }),
  );
  expect(now.contacts.map(({ id }) => id)).toEqual([duplicateId]);
  expect(now.pairs).toEqual([]);
});

it('after “Same person”: all children are on the original, and the duplicate is retired', () => {
  const [now, after] = [familyNow(same()), familyLater(same())];
  expect(tiesOf(now, '5120')).toEqual([['3107', undefined, undefined]]);
  expect(tiesOf(now, duplicateId)).toHaveLength(1);
  expect(tiesOf(after, '5120')).toEqual([
    ['3107', undefined, undefined],
    [ana.dcid, true, true],
  ]);
  expect(tiesOf(after, duplicateId)).toEqual([]);
  expect(after.contacts.map(({ account, isRetired }) => [account, isRetired])).toEqual([
    ['on', undefined],
    ['none', true],
  ]);
  expect(after.pairs).toEqual([]);
});

it('shows what a page has shown: attached with access, or found without', () => {
  const students = [{ ...ana, attached: { contactId: '5120', at: 1 } }];
  expect(tiesOf(familyNow(same({ students })), '5120')).toContainEqual([ana.dcid, true, undefined]);
  const original = { contactId: '5120', name: 'Carlos A. Lopez', closed: [ana.key] };
  expect(tiesOf(familyNow(same({ students, original })), '5120')).toContainEqual([
    ana.dcid,
    false,
    undefined,
  ]);
});

it('knows only the name of an original that no search has read', () => {
  const now = familyNow(same({ search: undefined }));
  expect(now.contacts[0]).toMatchObject({ id: '5120', account: 'unknown', emails: undefined });
});

it('has a new contact that was never saved, without a page', () => {
  const duplicates = [{ name: 'Carlos Lopez', students: [ana.key] }];
  const now = familyNow(taskOf({ duplicates }));
  expect(now.contacts.at(-1)).toMatchObject({ id: 'new Carlos Lopez', isUnsaved: true });
});

it.each([
  ['deleted', { isRetired: true }, []],
  ['inactive', { active: false }, [[ana.dcid, undefined, undefined]]],
] as const)('a duplicate that is %s has what PowerSchool still lists', (outcome, look, ties) => {
  const now = familyNow(same({ duplicates: [{ ...duplicate, retired: { outcome, at: 1 } }] }));
  expect(now.contacts.at(-1)).toMatchObject({ active: false, ...look });
  expect(now.contacts.at(-1)?.isRetired).toBe(outcome === 'deleted' || undefined);
  expect(tiesOf(now, duplicateId)).toEqual(ties);
});

it('a contact that a search on a student’s page found has no duplicate, now or after', () => {
  const task = same({ duplicates: [], answers: [] });
  for (const family of [familyNow(task), familyLater(task)]) {
    expect(family.contacts.map(({ id }) => id)).toEqual(['5120']);
    expect(family.pairs).toEqual([]);
  }
  expect(tiesOf(familyLater(task), '5120')).toContainEqual([ana.dcid, true, true]);
});

it('a child that the duplicate does not name gets no line, and the box says so', () => {
  const students = [{ ...ana, assumed: true }];
  for (const task of [taskOf({ students }), same({ students })]) {
    const now = familyNow(task);
    expect(tiesOf(now, duplicateId)).toEqual([]);
    expect(now.children.map(({ name, mayBeOther }) => [name, mayBeOther])).toEqual([
      [ana.name, true],
      ['Diego Lopez', undefined],
    ]);
  }
});

it('a guessed child is certain once a page shows it on the original', () => {
  const students = [{ ...ana, assumed: true, attached: { contactId: '5120', at: 1 } }];
  const now = familyNow(same({ students }));
  expect(tiesOf(now, '5120')).toContainEqual([ana.dcid, true, undefined]);
  expect(now.children.map(({ mayBeOther }) => mayBeOther)).toEqual([undefined, undefined]);
});

it('says which email speaks for one person', () => {
  const now = familyNow(same());
  expect(now.pairs[0]?.reasons).toContainEqual({ kind: 'email', value: CARLOS });
});
