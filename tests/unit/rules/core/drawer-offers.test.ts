/** One click opens a drawer and fills it in; another open drawer has to be finished first. */
import { describe, expect, it } from 'vitest';
import type { Advice, Item } from '../../../../lib/contracts/advice.ts';
import type { Facts } from '../../../../lib/contracts/facts.ts';
import { advise } from '../../../../lib/rules/advise.ts';
import { contact, context, drawer, email, emailDrawer, field, seen } from '../family.ts';

const adviseOn = (
  page: Partial<Parameters<typeof contact>[0]> = {},
  facts: Partial<Facts> = {},
): Advice => advise(context(seen(contact(page), facts)));

const now = ({ items }: Advice): Item => {
  const all = items.filter((item) => item.state === 'now');
  expect(all).toHaveLength(1);
  return all[0] as Item;
};

const CARLOS = 'carlos.lopez@example.org';

const account = { enabled: true, username: CARLOS, email: CARLOS };

describe('one click opens a drawer and fills it in', () => {
  it('for the account', () => {
    expect(now(adviseOn({ emails: [email(CARLOS)] })).offers[0]).toMatchObject({
      label: 'Add account',
      action: {
        do: 'fill',
        drawer: 'account',
        values: [
          { field: 'enabled', value: '1' },
          { field: 'username', value: CARLOS },
          { field: 'email', value: CARLOS },
        ],
        passwordRule: { length: 12, classes: ['upper', 'lower', 'digits', 'signs'] },
        opens: true,
      },
    });
  });

  it('for an email, once one was typed', () => {
    const way = (typed: string) =>
      now(adviseOn({}, { inputs: { email: typed, number: '', phone: '' } })).offers[0]?.action;
    expect(way(CARLOS)).toMatchObject({ do: 'fill', drawer: 'email', opens: true });
    expect(way('')).toEqual({ do: 'open-drawer', drawer: 'email' });
    expect(way('  ')).toEqual({ do: 'open-drawer', drawer: 'email' });
    expect(way('nobody')).toBeUndefined();
  });

  it('for Data Access, of this student alone', () => {
    const { offers } = now(adviseOn({ emails: [email(CARLOS)], account }));
    expect(offers.filter(({ action }) => action.do === 'fill')).toMatchObject([
      {
        label: 'Turn on access for Ana Lopez',
        action: {
          do: 'fill',
          drawer: 'student',
          row: '4213',
          values: [{ field: 'access', value: '1' }],
          opens: true,
        },
      },
    ]);
  });
});

it('names a field that was not found and offers nothing', () => {
  const broken = drawer('email', { type: field('choice'), primary: field('tick') });
  const item = now(
    adviseOn({}, { drawer: broken, inputs: { email: CARLOS, number: '', phone: '' } }),
  );
  expect(item.offers).toEqual([]);
  expect(item.hints[0]).toContain('Email Address');
});

it('asks for an open drawer of another kind to be finished first', () => {
  const item = now(adviseOn({ emails: [email(CARLOS)] }, { drawer: emailDrawer() }));
  expect(item).toMatchObject({ hints: ['Finish or close the open panel first.'], offers: [] });
});
