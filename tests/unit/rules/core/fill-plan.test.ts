import { describe, expect, it } from 'vitest';
import { planFill } from '../../../../lib/rules/core/fill-plan.ts';
import { en as t } from '../../spoken.ts';
import { accountDrawer, drawer, field } from '../family.ts';

describe('a field that already has a value', () => {
  const plan = (value: string, want: string, more: Partial<ReturnType<typeof field>> = {}) =>
    planFill(
      drawer('email', { address: { ...field('text', value), ...more } }),
      [{ field: 'address', value: want }],
      t,
      { undo: [] },
    );

  it('ignores case and spaces', () => {
    for (const value of [' Main  Street ', 'MAIN STREET', 'main\tstreet'])
      expect(plan(value, 'Main Street')).toEqual({
        hints: [t.checkThenSubmit],
        conflicts: [],
        offers: [],
      });
    expect(plan('Mainstreet', 'Main Street').conflicts).toHaveLength(1);
  });

  it('names a locked field and does not fill it', () => {
    expect(plan('', 'x', { editable: false })).toEqual({
      hints: ['Email Address can’t be changed here. Your role may not allow it.'],
      conflicts: [],
      offers: [],
    });
    expect(plan('y', 'x', { editable: false }).conflicts).toEqual([]);
  });

  it('is filled and replaced for the row that opened the drawer', () => {
    const fields = { type: field('text'), address: field('text', 'a@example.org') };
    const wants = [
      { field: 'type', value: 'Current' },
      { field: 'address', value: 'b@example.org' },
    ];
    const { offers, conflicts } = planFill(
      drawer('email', fields, { row: 'a@example.org' }),
      wants,
      t,
      { undo: [] },
    );
    expect([...offers, ...conflicts.map(({ offer }) => offer)]).toMatchObject([
      { action: { do: 'fill', row: 'a@example.org' } },
      { action: { do: 'replace', row: 'a@example.org' } },
    ]);
  });

  it('makes no password unless one is wanted', () => {
    const [offer] = planFill(accountDrawer(), [{ field: 'username', value: 'x' }], t, {
      undo: [],
    }).offers;
    expect(offer?.action).toEqual({
      do: 'fill',
      drawer: 'account',
      values: [{ field: 'username', value: 'x' }],
    });
    const wanted = planFill(accountDrawer(), [], t, {
      undo: [],
      passwordRule: { length: 12, classes: [] },
    });
    expect(wanted).toMatchObject({
      hints: [],
      offers: [{ action: { values: [], passwordRule: { length: 12, classes: [] } } }],
    });
    const lacking = planFill(drawer('email', {}), [{ field: 'address', value: 'x' }], t, {
      undo: ['x'],
    });
    expect(lacking.offers.map(({ id }) => id)).toEqual(['undo']);
  });
});
