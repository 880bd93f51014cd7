/** The sentence that a screen reader says after the sidebar changes. */
import { describe, expect, it } from 'vitest';
import type { Item } from '../../../../lib/contracts/advice.ts';
import { spokenLine } from '../../../../lib/rules/core/spoken-line.ts';
import { en as t } from '../../spoken.ts';

const step = (state: Item['state'], label: string, hints: string[] = []): Item => ({
  id: label,
  label,
  state,
  stateText: t.state[state],
  hints,
  conflicts: [],
  offers: [],
});
const advice = (items: Item[]) => ({ heading: 'All set', lead: 'Carlos has an account.', items });

describe('with steps left', () => {
  it('says the step that comes next, with its hints', () => {
    const items = [
      step('done', 'Add the parent’s email'),
      step('now', 'Create the portal account', [t.checkThenSubmit]),
      step('todo', 'Turn on Data Access for Ana'),
    ];
    expect(spokenLine(advice(items))).toBe('Create the portal account. Check, then click Submit.');
  });

  it('says what is wrong with what was typed', () => {
    const question = { name: 'email' as const, label: 'Email', value: 'a@', problem: 'No domain' };
    const items = [{ ...step('now', 'Add the parent’s email'), question }];
    expect(spokenLine(advice(items))).toBe('Add the parent’s email. No domain.');
  });
});

it('says what the sidebar is about once every step is done', () => {
  const items = [step('done', 'Create the portal account')];
  expect(spokenLine(advice(items))).toBe('All set. Carlos has an account.');
});

it('says nothing beside a notice, which is announced itself', () => {
  const notice = { id: 'clash', tone: 'alert' as const, title: 'In use', body: [], offers: [] };
  expect(spokenLine({ ...advice([]), notice })).toBeUndefined();
});
