import { describe, expect, it } from 'vitest';
import { decide } from '../../../lib/rules/decide.ts';
import { answered } from '../../../lib/rules/verdict.ts';
import { isOpen } from '../../../lib/tasks.ts';
import { ana, contact, context, email, onContact, seen } from './family.ts';
import {
  answer,
  answersOf,
  CARLOS,
  clashed,
  duplicate,
  ended,
  found,
  look,
  now,
  original,
  phone,
  says,
  searched,
  withAna,
} from './household.ts';

const grandmother = contact({
  contactId: '5121',
  name: 'Rosalinda Ferrer',
  emails: [email(CARLOS)],
  account: { enabled: true, username: 'rosa', email: CARLOS },
  students: [{ ...ana, access: true }],
});

describe('Same person?', () => {
  it('is asked before anything is attached, with both side by side', () => {
    const advice = says(searched(clashed(), [found('5120')]), original());
    expect(now(advice)).toMatchObject({ id: 'same' });
    expect(advice.compare?.sides).toEqual(['Carlos Lopez (9002)', 'Carlos A. Lopez (5120)']);
    expect(answersOf(advice).map(({ label }) => label)).toEqual([
      'Same person',
      'Different person',
    ]);
    // Nothing else can be done before it is answered.
    expect(advice.items.flatMap((item) => item.offers)).toHaveLength(2);
  });

  it('can be answered where the clash came, once the records were read', () => {
    const tasks = searched(clashed(), [
      found('9002', { hasAccount: false }),
      found('5120', { hasAccount: true, phones: [phone('555-0111')] }),
    ]);
    const advice = says(tasks, duplicate());
    expect(answersOf(advice)[0]).toMatchObject({
      label: 'Same person',
      action: { do: 'same-person', id: '9002', text: '5120' },
    });
    expect(advice.compare?.lines.join(' ')).toContain('prepares contact 5120 for Ana Lopez');
  });

  it('without the records the other contact has to be opened first', () => {
    const advice = says(searched(clashed(), [found('9002'), found('5120')]), duplicate());
    expect(advice.compare).toBeUndefined();
    expect(advice.lists[0]?.cards[1]?.offers.map(({ label }) => label)).toEqual(['Open contact']);
  });

  it('with several accounts it chooses none, and says that they can’t be merged here', () => {
    const two = [found('5120', { hasAccount: true }), found('5130', { hasAccount: true })];
    const advice = says(searched(clashed(), two), duplicate());
    expect(advice.compare).toBeUndefined();
    const [list] = advice.lists;
    expect(list?.lines.join(' ')).toContain('Consolidate Contacts');
    expect(list?.offers).toMatchObject([{ action: { do: 'go', page: 'search' } }]);
    const chosen = decide(
      context(seen(duplicate()), {
        tasks: searched(clashed(), two),
        comparing: { id: '9002', other: '5130' },
      }),
    );
    expect(answersOf(chosen)[0]?.action.text).toBe('5130');
  });

  it('a contact without account is no answer to the clash', () => {
    const tasks = searched(clashed(), [found('5121', { hasAccount: false })]);
    const advice = decide(
      context(seen(duplicate()), { tasks, comparing: { id: '9002', other: '5121' } }),
    );
    expect(answersOf(advice).map(({ label }) => label)).not.toContain('Same person');
  });

  it('Same person makes it the original; nobody is attached by that alone', () => {
    const [task] = answer('same', searched(clashed(), [found('5120')]));
    expect(task).toMatchObject({
      original: { contactId: '5120', name: 'Carlos A. Lopez' },
      verdicts: [{ contactId: '5120', is: 'same' }],
      steps: [{ is: 'same', what: 'Carlos A. Lopez', number: '5120' }],
    });
    expect(task?.students[0]?.attached).toBeUndefined();
  });

  it('access on a contact that was never said to be the same person proves nothing', () => {
    const tasks = look(searched(clashed(), [found('5121')]), grandmother);
    expect(tasks[0]?.students[0]?.attached).toBeUndefined();
    expect(says(tasks, duplicate()).items.some(({ id }) => id === 'retire')).toBe(false);
  });

  it('another original makes what was seen on the first one count no more', () => {
    const first = look(answer('same', searched(clashed(), [found('5120')])), withAna());
    expect(first[0]?.students[0]?.attached).toBeDefined();
    const second = answer('same', first, { ...original(), contactId: '5130', name: 'C. Lopez' });
    expect(second[0]).toMatchObject({ original: { contactId: '5130' } });
    expect(second[0]?.students[0]?.attached).toBeUndefined();
  });
});

describe('Different person', () => {
  const ended = () => answer('different', searched(clashed(), [found('5121')]), grandmother);

  it('ends the task with nothing done, and keeps only the record', () => {
    const [task] = ended();
    expect(task && isOpen(task)).toBe(false);
    expect(task).toMatchObject({ ended: { how: 'different' }, steps: [{ is: 'different' }] });
    expect(JSON.stringify(task)).not.toContain('"search"');
    expect(task?.duplicates[0]?.knows).toBeUndefined();
  });

  it('turns the guide to one account per email: another one is asked for', () => {
    const error = {
      message: 'x',
      place: 'drawer',
      drawer: 'account',
      means: 'email-taken',
    } as const;
    const advice = says(ended(), duplicate(), { error });
    expect(advice.notice).toMatchObject({ tone: 'alert', title: 'One account per email' });
    expect(now(advice)).toMatchObject({ id: 'email', question: { name: 'email' } });
    expect(look(ended(), duplicate())).toHaveLength(1);
    const again = clashed(duplicate(), ended());
    expect(again.filter(isOpen)).toEqual([]);
  });

  it('goes on while another holder may be the parent', () => {
    const tasks = searched(clashed(), [
      found('5120', { hasAccount: true }),
      found('5121', { hasAccount: true }),
    ]);
    const [task] = answer('different', tasks, grandmother);
    expect(task && isOpen(task)).toBe(true);
    const advice = says(task ? [task] : [], duplicate());
    expect(answersOf(advice)[0]?.action.text).toBe('5120');
    expect(advice.lists[0]?.cards[1]?.tags.map(({ text }) => text)).toContain('Different person');
  });

  it('can be taken back', () => {
    const again = says(ended(), duplicate(), {
      error: { message: 'x', place: 'drawer', drawer: 'account', means: 'email-taken' },
    }).notice?.offers[0];
    expect(again).toMatchObject({
      label: 'It is the same person after all',
      action: { do: 'find' },
    });
  });
});

describe('before any clash', () => {
  it('a contact that a check found becomes the original of a new task', () => {
    const search = ended({ results: [found('5120', { hasAccount: true })] });
    const ctx = onContact(duplicate(), {}, { checks: [search] });
    const [task] = answered(ctx, { do: 'same-person', id: '9002', text: '5120' }, 5);
    expect(task).toMatchObject({
      clash: 'found',
      email: CARLOS,
      duplicates: [{ contactId: '9002' }],
      original: { contactId: '5120' },
    });
  });

  it('two contacts of one student become original and duplicate', () => {
    const page = {
      is: 'student-contacts' as const,
      student: { dcid: '4213', name: 'Lopez, Ana', number: '10123' },
      contacts: [
        {
          key: '9002',
          contactId: '9002',
          name: 'Lopez, Carlos',
          relationship: 'Father',
          emails: [],
        },
        {
          key: '5120',
          contactId: '5120',
          name: 'Lopez, Carlos',
          relationship: 'Father',
          emails: [CARLOS],
        },
      ],
    };
    const [task] = answered(
      context(seen(page)),
      { do: 'same-person', id: '9002', text: '5120' },
      5,
    );
    expect(task).toMatchObject({
      email: CARLOS,
      duplicates: [{ contactId: '9002', students: ['4213'] }],
      students: [{ dcid: '4213', number: '10123', relationship: 'Father' }],
      original: { contactId: '5120', name: 'Carlos Lopez' },
    });
  });

  it('ids that the page does not show do nothing', () => {
    expect(answered(onContact(duplicate()), { do: 'same-person', text: '1' }, 5)).toEqual([]);
    expect(answered(onContact(duplicate()), { do: 'different-person' }, 5)).toEqual([]);
  });
});
