import { describe, expect, it } from 'vitest';
import type { Drawer } from '../../../../lib/contracts/drawer-facts.ts';
import { carryOver } from '../../../../lib/rules/task/carry-over.ts';
import { carryItems, dismissItems } from '../../../../lib/rules/task/carry-over-progress.ts';
import { en as t } from '../../spoken.ts';
import {
  answer,
  clashed,
  duplicate,
  found,
  look,
  now,
  phone,
  says,
  searched,
  withAna,
} from '../clash-steps.ts';
import { ana, drawer, email, field } from '../family.ts';

describe('values to carry over', () => {
  const nothing = { phones: [], emails: [], addresses: [] };
  const values = (mine: object, theirs: object = {}) =>
    Object.fromEntries(
      (carryOver({ ...nothing, ...mine }, { ...nothing, ...theirs })[0]?.values ?? []).map(
        ({ field: name, value }) => [name, value],
      ),
    );

  it('include a street’s second line', () => {
    const address = {
      row: '0',
      type: ' Home ',
      street: ' 1 Elm Street\n \nRear\nSide',
      unit: '',
      city: 'Passaic',
      state: '',
      zip: '',
      country: '',
    };
    expect(values({ addresses: [address] })).toEqual({
      type: 'Home',
      line1: '1 Elm Street',
      line2: 'Rear, Side',
      city: 'Passaic',
    });
  });

  it('include Preferred and Primary only if the original has none', () => {
    const mine = { phones: [{ ...phone('555-0112'), preferred: true }] };
    const other = (preferred?: boolean) => ({ phones: [{ ...phone('555-0199'), preferred }] });
    expect(
      [values(mine, other(false)), values(mine, other(true)), values(mine, other())].map(
        ({ preferred }) => preferred,
      ),
    ).toEqual(['1', undefined, undefined]);
    const both = { phones: [...other(false).phones, ...other(true).phones] };
    expect(values(mine, both).preferred).toBeUndefined();
    const mail = { emails: [email('a@example.org')] };
    expect(values(mail, { emails: [email('b@example.org', false)] }).primary).toBe('1');
    expect(values(mail, { emails: [email('b@example.org', true)] }).primary).toBeUndefined();
  });

  const knowing = duplicate({
    phones: [phone('555-0112')],
    students: [{ ...ana, number: '10123', originalContactType: '' }],
  });
  const tasks = () =>
    look(
      answer('same', searched(clashed(knowing), [found('5120', { hasAccount: true })])),
      withAna(),
    );

  it('may lack the type’s field, never the value’s', () => {
    const item = (fields: Drawer['fields']) =>
      now(says(tasks(), withAna(), { drawer: drawer('phone', fields) }));
    expect(item({ number: field('text') })?.offers[0]?.label).toBe(t.fillIn);
    expect(item({ type: field('choice', '', ['Mobile']) })?.hints).toEqual([
      t.notFoundHere({ things: [t.things['phone.number'] ?? ''] }),
    ]);
  });

  it('a carried value that is dismissed counts once', () => {
    const [task] = tasks();
    if (!task) throw new Error('no task');
    const key = carryItems(task, withAna())[0]?.key ?? '';
    expect(key).not.toBe('');
    const before = [
      { key, kind: 'carried' as const },
      { key: 'other', kind: 'carried' as const },
    ];
    expect(dismissItems({ ...task, carried: before }, [key], 9).carried).toEqual([
      { key: 'other', kind: 'carried' },
      { key, kind: 'dismissed' },
    ]);
  });
});
