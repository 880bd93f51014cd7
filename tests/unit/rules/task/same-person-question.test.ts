import { describe, expect, it } from 'vitest';
import { advise } from '../../../../lib/rules/advise.ts';
import { applyAnswer } from '../../../../lib/rules/task-updates/same-person-answer.ts';
import { updateTasks } from '../../../../lib/rules/update-tasks.ts';
import { isOpen } from '../../../../lib/tasks/task-list.ts';
import { en } from '../../spoken.ts';
import { actionOf } from '../action-of.ts';
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
  refusal,
  says,
  searched,
  verdictOf,
  withAna,
} from '../clash-steps.ts';
import { accountDrawer, ana, contact, context, email, field, onContact, seen } from '../family.ts';

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
      action: { do: 'same-person', duplicateId: '9002', otherId: '5120' },
    });
    expect(verdictOf(advice).join(' ')).toContain('gets contact 5120 ready for Ana Lopez');
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
    const chosen = advise(
      context(seen(duplicate()), {
        tasks: searched(clashed(), two),
        comparing: { id: '9002', other: '5130' },
      }),
    );
    expect(actionOf(answersOf(chosen)[0], 'same-person')?.otherId).toBe('5130');
  });

  it('a contact without account is no answer to the clash', () => {
    const tasks = searched(clashed(), [found('5121', { hasAccount: false })]);
    const advice = advise(
      context(seen(duplicate()), { tasks, comparing: { id: '9002', other: '5121' } }),
    );
    expect(answersOf(advice).map(({ label }) => label)).toContain('Different person');
    expect(answersOf(advice).map(({ label }) => label)).not.toContain('Same person');
    expect(verdictOf(advice)).toContain(en.same.noAccount);
  });

  it('chooses none by itself while one of those found was not read yet', () => {
    const tasks = searched(clashed(), [found('5120', { hasAccount: true }), found('5130')]);
    expect(says(tasks, duplicate()).compare).toBeUndefined();
    // Nor is one that was not read compared, though the registrar chose it.
    const chosen = context(seen(duplicate()), { tasks, comparing: { id: '9002', other: '5130' } });
    expect(advise(chosen).compare).toBeUndefined();
  });

  it('a duplicate that was never saved is called by its name alone', () => {
    const { contactId: _, ...fresh } = duplicate();
    const advice = says(searched(clashed(fresh), [found('5120')]), original());
    expect(advice.compare?.sides).toEqual(['Carlos Lopez', 'Carlos A. Lopez (5120)']);
  });

  it('says for whom the other contact is prepared: those who are not on it yet', () => {
    const ben = { ...ana, key: '4220', dcid: '4220', name: 'Lopez, Ben' };
    const { contactId: _, ...fresh } = duplicate({ students: [ana, ben] });
    const two = [
      found('5120', { hasAccount: true }),
      found('5130', { hasAccount: true, name: 'Lopez, C.' }),
    ];
    const tasks = look(answer('same', searched(clashed(fresh), two)), withAna());
    const beside = (other: string) =>
      verdictOf(advise(context(seen(fresh), { tasks, comparing: { id: 'new', other } })));
    expect(beside('5120')).toContain(en.same.goesOn({ id: '5120', students: ['Ben Lopez'] }));
    expect(beside('5130')).toContain(
      en.same.goesOn({ id: '5130', students: ['Ana Lopez', 'Ben Lopez'] }),
    );
    const there = verdictOf(says(tasks, original({ contactId: '5130' })));
    expect(there).toContain(en.same.goesOn({ id: '5130', students: ['Ana Lopez', 'Ben Lopez'] }));
  });

  it('Same person makes it the original; nobody is attached by that alone', () => {
    const [task] = answer('same', searched(clashed(), [found('5120')]));
    expect(task).toMatchObject({
      original: { contactId: '5120', name: 'Carlos A. Lopez' },
      answers: [{ contactId: '5120', kind: 'same' }],
      steps: [{ kind: 'same', what: 'Carlos A. Lopez', number: '5120' }],
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
    expect(task).toMatchObject({ ended: { outcome: 'different' }, steps: [{ kind: 'different' }] });
    expect(JSON.stringify(task)).not.toContain('"search"');
    expect(task?.duplicates[0]?.snapshot).toBeUndefined();
  });

  it('goes on while another holder may be the parent', () => {
    const tasks = searched(clashed(), [
      found('5120', { hasAccount: true }),
      found('5121', { hasAccount: true }),
    ]);
    const [task] = answer('different', tasks, grandmother);
    expect(task && isOpen(task)).toBe(true);
    const advice = says(task ? [task] : [], duplicate());
    expect(actionOf(answersOf(advice)[0], 'same-person')?.otherId).toBe('5120');
    expect(advice.lists[0]?.cards[1]?.tags.map(({ text }) => text)).toContain('Different person');
  });

  it('said of the original itself, nobody is on it any more, and nobody is forgotten', () => {
    const tasks = searched(clashed(), [found('5120'), found('5130')]);
    const attached = look(answer('same', tasks), withAna());
    const [task] = answer('different', attached, withAna());
    expect(task?.original).toBeUndefined();
    expect(task?.students).toMatchObject([{ name: 'Ana Lopez', key: '4213' }]);
    expect(task?.students[0]?.attached).toBeUndefined();
  });

  it('leaves the record of a task that ended before as it was', () => {
    const other = { ...duplicate(), contactId: '9500', emails: [email('rosa@example.org')] };
    const taken = { drawer: accountDrawer({ email: field('choice', 'rosa@example.org') }) };
    const tasks = updateTasks(
      onContact(other, { ...taken, error: refusal }, { tasks: ended() }),
      8,
    );
    const after = applyAnswer(
      onContact(original(), {}, { tasks: searched(tasks, [found('5120')]) }),
      { do: 'different-person', duplicateId: '9500', otherId: '5120' },
      9,
    );
    expect(after.map((task) => task.ended)).toEqual([
      { outcome: 'different', at: 2 },
      { outcome: 'different', at: 9 },
    ]);
  });
});

describe('before any clash', () => {
  it('a contact that a check found becomes the original of a new task', () => {
    const search = ended({ results: [found('5120', { hasAccount: true })] });
    const ctx = onContact(duplicate(), {}, { checks: [search] });
    const [task] = applyAnswer(ctx, { do: 'same-person', duplicateId: '9002', otherId: '5120' }, 5);
    expect(task).toMatchObject({
      clash: 'found',
      email: CARLOS,
      duplicates: [{ contactId: '9002' }],
      original: { contactId: '5120' },
    });
  });

  it('is answered of this contact, whatever task is open for another one', () => {
    const other = duplicate({ contactId: '9500', emails: [email('rosa@example.org')] });
    const search = ended({ text: 'rosa@example.org', results: [found('5120')] });
    const ctx = onContact(other, {}, { tasks: clashed(), checks: [search] });
    const [carlos, rosa] = applyAnswer(
      ctx,
      { do: 'same-person', duplicateId: '9500', otherId: '5120' },
      5,
    );
    expect(carlos?.original).toBeUndefined();
    expect(rosa).toMatchObject({
      email: 'rosa@example.org',
      duplicates: [{ contactId: '9500' }],
      original: { contactId: '5120' },
    });
  });

  it('joins the task of the same email, and knows the name from the check', () => {
    const second = duplicate({ contactId: '9003' });
    const tasks = searched(clashed(), [found('5130')]);
    const ctx = onContact(second, {}, { tasks, checks: [ended({ results: [found('5120')] })] });
    const after = applyAnswer(ctx, { do: 'same-person', duplicateId: '9003', otherId: '5120' }, 5);
    expect(after).toMatchObject([
      {
        duplicates: [{ contactId: '9002' }, { contactId: '9003' }],
        original: { contactId: '5120', name: 'Carlos Lopez' },
      },
    ]);
  });

  it('a contact is not the same person as itself', () => {
    const checks = [ended({ results: [found('9002')] })];
    const ctx = onContact(duplicate(), {}, { checks });
    expect(applyAnswer(ctx, { do: 'same-person', otherId: '9002' }, 5)).toEqual([]);
  });

  it('two contacts of one student become original and duplicate', () => {
    const page = {
      kind: 'student-contacts' as const,
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
    const [task] = applyAnswer(
      context(seen(page)),
      { do: 'same-person', duplicateId: '9002', otherId: '5120' },
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
    expect(applyAnswer(onContact(duplicate()), { do: 'same-person', otherId: '1' }, 5)).toEqual([]);
    expect(applyAnswer(onContact(duplicate()), { do: 'different-person', otherId: '' }, 5)).toEqual(
      [],
    );
  });
});
