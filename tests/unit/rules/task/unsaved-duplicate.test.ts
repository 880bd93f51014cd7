/** A duplicate that was never saved, and what its guide offers while nobody or several were found. */
import { describe, expect, it } from 'vitest';
import type { ContactPage } from '../../../../lib/contracts/contact-facts.ts';
import type { Search, Task } from '../../../../lib/tasks/task.ts';
import { en } from '../../spoken.ts';
import { answer, clashed, duplicate, ended, found, now, says, searched } from '../household.ts';

const unsaved = (change: Partial<ContactPage> = {}): ContactPage => {
  const { contactId: _, ...page } = duplicate(change);
  return page;
};

describe('a duplicate that was never saved, once the original is known', () => {
  const tasks = () =>
    answer(
      'same',
      searched(clashed(unsaved()), [
        found('5120', { hasAccount: true }),
        found('5130', { hasAccount: true }),
      ]),
    );
  const advice = () => says(tasks(), unsaved());

  it('leads to the original, where the student is added', () => {
    expect(now(advice())).toMatchObject({
      id: 'attached-4213',
      offers: [{ label: 'Open contact', action: { do: 'go', page: 'contact', id: '5120' } }],
    });
  });

  it('has nothing to retire until all is safe', () => {
    expect(advice().items.filter(({ id }) => id.startsWith('evidence-'))).toEqual([]);
  });

  it('still lists those who were found, none of them ruled out, each to be compared', () => {
    const cards = advice().lists[0]?.cards ?? [];
    expect(cards.map(({ id }) => id)).toEqual(['5120', '5130']);
    expect(cards.flatMap(({ tags }) => tags.map(({ text }) => text))).not.toContain(
      en.found.ruledOut,
    );
    expect(cards[0]?.offers[0]?.action).toEqual({
      do: 'compare',
      pair: { id: 'new', other: '5120' },
    });
  });

  it('needs no records when its page was read as far as it goes', () => {
    const half = ({ addresses: _, ...page }: ContactPage) => page as ContactPage;
    expect(says(clashed(half(unsaved())), half(unsaved())).needsRecords).toBe(false);
    // A saved one is read by its records.
    expect(says(clashed(half(duplicate())), half(duplicate())).needsRecords).toBe(true);
  });
});

describe('where the search found nobody', () => {
  const offered = (search: Partial<Search>) => {
    const tasks = clashed().map((task): Task => ({ ...task, search: ended(search) }));
    return says(tasks, duplicate()).lists[0]?.offers.map(({ label }) => label);
  };
  const byName = en.clash.byName({ name: 'Carlos Lopez' });

  it.each<[string, Partial<Search>, string[]]>([
    ['by email', {}, [en.clash.inactiveToo, byName]],
    ['by email, inactive ones too', { inactive: true }, [byName]],
    ['by name', { by: 'name', text: 'Carlos Lopez' }, [en.clash.inactiveToo, en.clash.findAgain]],
  ])('%s, the other ways of searching are offered', (_, search, labels) => {
    expect(offered(search)).toEqual(labels);
  });
});
