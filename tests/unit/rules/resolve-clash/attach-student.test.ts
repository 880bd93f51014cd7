import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../../lib/contracts/facts.ts';
import { addStudent } from '../../../../lib/rules/resolve-clash/attach-student.ts';
import { studentsOf } from '../../../../lib/rules/task/clash.ts';
import type { Task, TaskStudent } from '../../../../lib/tasks/task.ts';
import { en as t } from '../../spoken.ts';
import { answer, clashed, original, says } from '../clash-steps.ts';
import { ana, contact, drawer, onContact } from '../family.ts';

const begun = () => answer('same', clashed());
const hints = (busy: boolean) =>
  says(begun(), original(), { drawer: drawer('other', {}, { busy }) }).items.find(
    ({ state }) => state === 'now',
  )?.hints;

it('a drawer that is not recognised may be Add Students: what to do in it by hand is said', () => {
  expect(hints(false)?.join()).toMatch(
    /^Kinlink doesn’t recognize the open panel. If it’s Add Students, search for \d+ yourself/,
  );
  // It may still be coming.
  expect(hints(true)).toEqual(['Finish or close the open panel first.']);
});

describe('adding a student to the original', () => {
  const student = { key: '4213', name: 'Ana Lopez', relationship: 'Father' };
  const step = (page: Parameters<typeof contact>[0], facts: Partial<Facts> = {}) =>
    addStudent(onContact(original(page), facts), { id: 'attach', label: 'Add' }, student, {
      ...(begun()[0] as Task),
      students: [student],
    });
  const typed = (number: string) => ({ inputs: { email: '', number, phone: '' } });

  it('is blocked if the original’s account is missing or cannot be seen', () => {
    expect(step({ account: null })).toEqual({
      id: 'attach',
      label: 'Add',
      kind: 'blocked',
      detail: t.attach.noAccountHere,
    });
    const missing = (thing: string) => t.notFoundHere({ things: [t.things[thing] ?? ''] });
    expect(step({ account: undefined })).toMatchObject({
      kind: 'blocked',
      detail: missing('account-section'),
    });
    expect(step({ students: undefined })).toMatchObject({
      kind: 'blocked',
      detail: missing('students-section'),
    });
  });

  it('needs a typed number of digits only', () => {
    expect(step({}, typed(' 10123 ')).now?.offers).toMatchObject([
      { action: { do: 'attach', number: '10123', relationship: 'Father' } },
    ]);
    for (const wrong of ['a10123', '10123a'])
      expect(step({}, typed(wrong)).now).toMatchObject({
        question: { problem: t.attach.numberWrong },
        offers: [],
      });
    expect(step({}, typed('')).now).toMatchObject({
      question: { problem: t.attach.numberMissing },
      offers: [],
    });
  });

  it('asks for Submit once the row is selected with Data Access', () => {
    const open = (access?: boolean) => ({
      ...typed('10123'),
      drawer: drawer(
        'add-students',
        {},
        { found: [{ number: '10123', name: 'Lopez, Ana', picked: true, access }] },
      ),
    });
    expect(step({}, open(true)).now?.hints).toEqual([t.checkThenSubmit]);
    expect(step({}, open()).now?.hints).toEqual([t.checkThenSubmit]);
    expect(step({}, open(false)).now?.offers).toMatchObject([{ action: { do: 'attach' } }]);
  });
});

const noted = { dcid: '4213', name: 'Lopez, Ana', number: '10123' };

const [assumed] = studentsOf(contact({ students: [] }), noted) as [TaskStudent];

const [named] = studentsOf(contact({ students: [ana] }), noted) as [TaskStudent];

const now = (student: TaskStudent, facts: Parameters<typeof onContact>[1] = {}) =>
  addStudent(onContact(original({}), facts), { id: 'attach', label: 'Add' }, student, {
    ...(begun()[0] as Task),
    students: [student],
  }).now;

const warning = t.attach.assumed({ student: 'Ana Lopez' });

it('is pointed out before the search and before Submit', () => {
  expect(now(assumed)?.hints).toEqual([warning]);
  const found = [
    { number: '10123', name: 'Lopez, Ana', picked: true, access: true, relationship: '' },
  ];
  const ready = { drawer: drawer('add-students', {}, { found }) };
  expect(now(assumed, ready)?.hints).toEqual([
    warning,
    t.attach.chooseRelationship({ student: 'Ana Lopez' }),
    t.checkThenSubmit,
  ]);
});

it('is not pointed out for a student on the contact', () => {
  expect(now(named)?.hints).toEqual([]);
});

describe('the relationship that no duplicate names', () => {
  const student = { key: '4213', name: 'Ana Lopez', number: '10123', relationship: '' };
  const task = { ...(begun()[0] as Task), students: [student] };
  const rows = (...relationships: string[]) =>
    relationships.map((relationship, n) => ({
      ...ana,
      dcid: `70${n}`,
      name: 'Diego Lopez',
      relationship,
    }));
  const step = (relationships: string[], facts: Partial<Facts> = {}) =>
    addStudent(
      onContact(original({ students: rows(...relationships) }), facts),
      { id: 'attach', label: 'Add' },
      student,
      task,
    ).now;
  const taken = (...relationships: string[]) => step(relationships)?.offers?.[0]?.action;

  it('is the one that this parent has to every other child', () => {
    expect(taken('Father', 'Father')).toMatchObject({ do: 'attach', relationship: 'Father' });
    for (const other of [[], ['Father', 'Uncle'], ['Aunt'], ['Guardian'], ['Self'], ['']])
      expect(taken(...other)).not.toHaveProperty('relationship');
  });

  it('is said before Submit, with where it comes from', () => {
    const found = [
      { number: '10123', name: 'Ana Lopez', picked: true, access: true, relationship: 'Father' },
    ];
    const open = { drawer: drawer('add-students', {}, { found }) };
    const says = t.attach.relationshipFrom({
      relationship: 'Father',
      sibling: 'Diego Lopez',
      student: 'Ana Lopez',
    });
    expect(step(['Father'], { ...open, undo: ['relationship'] })?.hints).toContain(says);
    // The registrar chose it.
    expect(step(['Father'], open)?.hints).not.toContain(says);
    expect(step(['Mother'], { ...open, undo: ['pick'] })?.hints).not.toContain(says);
  });
});
