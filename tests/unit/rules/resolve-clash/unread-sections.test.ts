/** A duplicate whose page leaves something out: what the registrar does about it, and that nothing goes in circles. */
import { describe, expect, it } from 'vitest';
import type { ContactPage } from '../../../../lib/contracts/contact-facts.ts';
import { dismissItems, isRead } from '../../../../lib/rules/task/carry-over-progress.ts';
import { confirmedPart } from '../../../../lib/rules/task/confirmed-duplicates.ts';
import {
  answer,
  clashed,
  duplicate,
  look,
  now,
  original,
  phone,
  says,
  withAna,
} from '../clash-steps.ts';

const sections = { phones: [phone('201-555-0112')], addresses: [] };
const hidden = (how: 'unchecked' | 'locked') =>
  duplicate({ ...sections, addresses: undefined, addressesHidden: how });

/** The task after "Same person", on a duplicate that shows this page. */
const on = (page: ContactPage) => answer('same', clashed(page), original(sections));

describe('a duplicate that can’t be read to the end', () => {
  it('names the box that hides addresses, and is read once it is checked', () => {
    const tasks = on(hidden('unchecked'));
    expect(now(says(tasks, hidden('unchecked')))).toMatchObject({
      label: 'Look at Carlos Lopez, contact 9002',
      hints: [
        'Check the box “Show past and future addresses” on this page: Kinlink can’t see what it hides.',
      ],
    });
    const [task] = look(tasks, duplicate(sections));
    if (!task) throw new Error('no task');
    expect(isRead(confirmedPart(task))).toBe(true);
    expect(now(says([task], duplicate(sections)))?.label).not.toContain('Look at');
  });

  it('says so where the box is locked or a section is missing, and takes the registrar’s word', () => {
    const page = { ...hidden('locked'), emails: undefined };
    const tasks = on(page);
    const step = now(says(tasks, page));
    expect(step?.hints).toEqual([
      expect.stringContaining('you can’t show them'),
      expect.stringContaining('the Email Addresses section'),
    ]);
    const offer = step?.offers[0];
    expect(offer?.label).toBe('I looked: nothing more is needed');
    const action = offer?.action;
    if (action?.do !== 'dismiss-carry-over') throw new Error('another action');
    const [task] = tasks.map((each) => ({ ...each, ...dismissItems(each, action.keys, 3) }));
    if (!task) throw new Error('no task');
    expect(task.steps.at(-1)).toEqual({
      at: 3,
      kind: 'decided',
      what: 'Carlos Lopez',
      things: ['unread'],
    });
    // What can be read is carried over all the same.
    const [read] = look([task], page);
    expect(read?.duplicates[0]?.snapshot?.phones).toHaveLength(1);
    expect(now(says(read ? [read] : [], page))?.label).not.toContain('Look at');
  });

  it('is asked for nothing before the page was read', () => {
    const page = duplicate({ phones: undefined, addresses: undefined });
    const label = (records: 'not-asked' | 'read') =>
      now(says(on(page), page, { records }))?.label ?? '';
    expect(label('not-asked')).not.toContain('Look at');
    expect(label('read')).toContain('Look at');
  });
});

it('an original that hides addresses names the box, and has a way on', () => {
  const street = { row: '0', type: 'Home', street: '1 Elm Street', city: 'Passaic', state: 'NJ' };
  const tasks = on(
    duplicate({
      ...sections,
      addresses: [{ ...street, zip: '07055', unit: '', country: 'US' }] as ContactPage['addresses'],
    }),
  );
  const page = withAna({
    ...sections,
    addresses: undefined,
    addressesHidden: 'unchecked',
  });
  const step = says(look(tasks, page), page).items.find(({ label }) =>
    label.includes('1 Elm Street'),
  );
  expect(step?.hints.join()).toContain('Show past and future addresses');
  expect(step?.offers.map(({ label }) => label)).toEqual(['It’s here, or not needed']);
});
