import { describe, expect, it } from 'vitest';
import type { ContactPage } from '../../../../lib/contracts/contact-facts.ts';
import { dismissItems, unresolved } from '../../../../lib/rules/task/carry-over-progress.ts';
import { actionOf } from '../action-of.ts';
import { answer, byHandLines, clashed, duplicate, look, says, withAna } from '../clash-steps.ts';

const EVERYTHING = { phones: [], addresses: [] };
/** The task once the duplicate was read with these details, and answered to be 5120. */
const begun = (details: Record<string, string>) =>
  answer('same', clashed(duplicate({ ...EVERYTHING, details })));
const onOriginal = (details?: ContactPage['details']) =>
  withAna({ ...EVERYTHING, ...(details && { details }) });
const lines = (tasks: ReturnType<typeof begun>, page: ContactPage) =>
  byHandLines(says(tasks, page));
const open = (tasks: ReturnType<typeof look>) =>
  tasks.flatMap(unresolved).filter((key) => key.startsWith('detail:'));

describe('what the duplicate says of the person', () => {
  const tasks = begun({ employer: 'Acme Bakery', middle: 'J', gender: 'Male', suffix: '' });

  it('is named beside what the original says, and holds up retiring until it is decided', () => {
    const page = onOriginal({ employer: '', middle: 'James', gender: 'male', suffix: '' });
    expect(lines(tasks, page)).toEqual(
      expect.arrayContaining([
        'Employer: Acme Bakery on the duplicate, none here.',
        'Middle name: J on the duplicate, James here.',
      ]),
    );
    expect(lines(tasks, page).join()).not.toMatch(/Gender|Suffix/);
    const seen = look(tasks, page);
    expect(open(seen)).toEqual(['detail:employer=acme bakery', 'detail:middle=j']);
    const decide = says(seen, page).items.find(({ id }) => id === 'by-hand');
    expect(actionOf(decide?.offers[0], 'dismiss-carry-over')?.keys).toContain(
      'detail:employer=acme bakery',
    );
  });

  it('is decided of the contact, not of what it says', () => {
    const seen = look(tasks, onOriginal({ employer: '', middle: '', gender: '' }));
    const [task] = seen;
    if (!task) throw new Error('no task');
    const { steps } = dismissItems(task, unresolved(task), 9);
    expect(steps?.filter(({ kind: is }) => is === 'decided').map(({ what }) => what)).toContain(
      'Carlos Lopez',
    );
    expect(JSON.stringify(steps)).not.toContain('Acme');
  });

  it('is there once the original says the same', () => {
    const page = onOriginal({ employer: 'ACME bakery', middle: 'J', gender: 'Male' });
    expect(open(look(tasks, page))).toEqual([]);
  });

  it('is open where the original’s page does not show such fields', () => {
    expect(open(look(tasks, onOriginal()))).toHaveLength(3);
  });
});
