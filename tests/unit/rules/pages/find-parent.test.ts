/** On a student's contacts one field finds the parent: by whatever the parent sent. */
import { describe, expect, it } from 'vitest';
import type { FoundContact, StudentContactsPage } from '../../../../lib/contracts/facts.ts';
import { DEFAULT_POLICY } from '../../../../lib/contracts/policy.ts';
import { advise } from '../../../../lib/rules/advise.ts';
import type { Context } from '../../../../lib/rules/core/context.ts';
import { pairKey } from '../../../../lib/rules/core/remembered-answers.ts';
import { applyAnswer } from '../../../../lib/rules/task-updates/same-person-answer.ts';
import { updateTasks } from '../../../../lib/rules/update-tasks.ts';
import type { Search, Task } from '../../../../lib/tasks/task.ts';
import { en as t } from '../../spoken.ts';
import { duplicate, ended, found, refused } from '../clash-steps.ts';
import { context, onContact, seen } from '../family.ts';

const CARLOS = 'carlos.lopez@example.org';
const PHONE = '(201) 555-0101';
const page = (contacts?: StudentContactsPage['contacts']): StudentContactsPage => ({
  kind: 'student-contacts',
  student: { dcid: '4213', name: 'Lopez, Ana', number: '10123' },
  contacts,
});
const maria = {
  key: '9001',
  contactId: '9001',
  name: 'Maria Lopez',
  relationship: 'Mother',
  emails: [],
};
const on = (
  typed: string,
  more: Partial<Context> = {},
  contacts: StudentContactsPage['contacts'] = [maria],
) => context(seen(page(contacts), { inputs: { email: typed, number: '', phone: '' } }), more);
const step = (typed: string, more: Partial<Context> = {}) => advise(on(typed, more)).items[0];
const holder = (more: Partial<FoundContact> = {}) => found('5120', { hasAccount: true, ...more });
const clashTask = () => updateTasks(onContact(duplicate(), refused()), 1)[0] as Task;
const searched = (results: FoundContact[]) => ({ checks: [ended({ results })] });
const cards = (ctx: Context) => advise(ctx).lists.find(({ id }) => id === 'found')?.cards ?? [];

describe('what speaks against the contact that was found', () => {
  const lines = (typed: string, more: Partial<FoundContact>) =>
    cards(on(typed, searched([holder(more)])))[0]?.lines.join('\n') ?? '';
  const kid = (n: number, name: string) => ({ dcid: `${n}`, name, school: 'LES' });

  it('is said beside the offer to add the student', () => {
    const [card] = cards(on(`Joe Lopez <${CARLOS}>`, searched([holder({ name: 'Lopez, Jane' })])));
    expect(card?.lines).toContain('Different first names: Joe Lopez and Jane Lopez');
    expect(card?.offers[0]).toMatchObject({ primary: false });
  });

  it.each([
    ['the student’s own record', { name: 'Ana Lopez' }, 'this may be the student’s own record'],
    ['a record for two', { name: 'Sue and Joe Miller' }, 'this record may name two people'],
    [
      'an office',
      { students: ['Ames', 'Bell', 'Cruz', 'Diaz', 'Egan'].map((last, n) => kid(n, `${last}, K`)) },
      'Is this an office or a group home?',
    ],
  ])('%s', (_, more, words) => {
    expect(lines(CARLOS, more)).toContain(words);
  });

  it('is nothing where the name fits, or none was typed', () => {
    for (const typed of [CARLOS, `Carlos Lopez <${CARLOS}>`])
      expect(lines(typed, {})).not.toMatch(/Different|One of them|may be/);
  });
});

describe('the search', () => {
  const searches = (typed: string) =>
    step(typed)?.offers.map(({ primary, action }) => [
      primary,
      ...(action.do === 'check' ? [action.by, action.text] : [action.do]),
    ]);

  it('is by what was typed, or by each thing in what was pasted; the email is the main one', () => {
    expect(searches('')).toEqual([]);
    expect(searches(CARLOS)).toEqual([[true, 'email', CARLOS]]);
    expect(searches('555-0101')).toEqual([[true, 'phone', '555-0101']]);
    expect(searches('555-01')).toEqual([]);
    expect(searches(`Carlos Lopez <${CARLOS}> ${PHONE}`)).toEqual([
      [true, 'email', CARLOS],
      [false, 'phone', PHONE],
      [false, 'name', 'Lopez'],
    ]);
  });

  it('says how it ended, and goes on with inactive contacts', () => {
    expect(step(CARLOS, { checks: [ended({ state: 'running' })] })).toMatchObject({
      hints: [t.check.running({ text: CARLOS })],
      offers: [],
    });
    const nobody = step(CARLOS, searched([]));
    expect(nobody?.hints).toEqual([t.students.nobody({ text: CARLOS })]);
    expect(nobody?.offers.map(({ action }) => action)).toEqual([
      { do: 'check', text: CARLOS, by: 'email', inactive: true },
    ]);
    expect(step('', searched([holder()]))?.hints).toEqual([
      t.students.found({ text: CARLOS, count: 1 }),
    ]);
  });

  it('starts a student without contacts, and is gone where the district wants none', () => {
    for (const list of [page([]), page()])
      expect(advise(context(seen(list))).items[0]?.hints).toEqual([t.students.start]);
    const policy = { ...DEFAULT_POLICY, featuresOff: ['check' as const] };
    expect(advise(on('', { policy })).items).toEqual([]);
  });
});

describe('a contact that was found', () => {
  const pasted = `Carlos Lopez <${CARLOS}>`;
  const addTo = (more: Partial<FoundContact>, rest: Partial<Context> = {}, typed = pasted) =>
    cards(on(typed, { ...searched([holder(more)]), ...rest }))[0]?.offers.find(
      ({ action }) => action.do === 'same-person',
    );

  it('gets the student with one click, if it has an account', () => {
    expect(addTo({})).toMatchObject({
      label: 'Add Ana to this contact',
      primary: true,
      action: { do: 'same-person', otherId: '5120' },
    });
  });

  it.each<[string, Partial<FoundContact>, Partial<Context>?]>([
    ['has no account', { hasAccount: false }],
    ['may have no account', { hasAccount: undefined }],
    ['is listed here', { contactId: '9001' }],
    ['has the student', { students: [{ name: 'Lopez, Ana', school: 'LES', dcid: '4213' }] }],
    ['is inactive', { active: false }],
    [
      'is to have no access',
      {},
      { remembered: { different: new Set(), noAccess: new Set(['5120']) } },
    ],
    [
      'is a duplicate',
      {},
      { tasks: [{ ...clashTask(), duplicates: [{ contactId: '5120', name: '', students: [] }] }] },
    ],
  ])('gets nobody if it %s', (_, more, rest) => {
    expect(addTo(more, rest)).toBeUndefined();
  });

  it.each<[string, Partial<Search>, string]>([
    ['only the email is the same', {}, CARLOS],
    ['the name is another', {}, `Rosa Lopez <${CARLOS}>`],
    ['only the surname was searched for', { by: 'name', text: 'Lopez' }, pasted],
    ['only the phone was searched for', { by: 'phone', text: PHONE }, pasted],
    ['another email is typed by now', {}, 'Carlos Lopez <zoe@example.org>'],
    ['nothing is typed any more', {}, ''],
  ])('is a button among others if %s', (_, search, typed) => {
    const checks = [ended({ results: [holder()], ...search })];
    expect(addTo({}, { checks }, typed)).toMatchObject({ primary: false });
  });

  it('is compared first if the student has a contact of that name: adding would leave both', () => {
    const carlos = { ...maria, key: '9002', contactId: '9002', name: 'Lopez, Carlos' };
    const ctx = on(pasted, searched([holder({ name: 'Carlos A. Lopez' })]), [maria, carlos]);
    const [card] = cards(ctx);
    expect(card?.lines).toContain(t.students.namesake({ name: 'Carlos Lopez', id: '9002' }));
    expect(card?.offers.map(({ primary, action }) => [primary, action])).toEqual([
      [true, expect.objectContaining({ do: 'go', page: 'contact', id: '9002' })],
      [false, expect.objectContaining({ do: 'go', page: 'contact', id: '5120' })],
    ]);
  });

  it('gets the student although another contact has that name, once they are known to be two people', () => {
    const carlos = { ...maria, key: '9002', contactId: '9002', name: 'Lopez, Carlos' };
    const remembered = {
      different: new Set([pairKey('9002', '5120')]),
      noAccess: new Set<string>(),
    };
    const ctx = on(pasted, { ...searched([holder()]), remembered }, [maria, carlos]);
    expect(cards(ctx)[0]?.offers[0]?.action).toEqual({ do: 'same-person', otherId: '5120' });
  });

  it('is the next step: further searches are no main button any more', () => {
    const step = advise(on(`${pasted} ${PHONE}`, searched([holder()]))).items[0];
    expect(step?.offers.map(({ primary }) => primary)).toEqual([false, false]);
  });

  it('is no clear choice beside another with an account', () => {
    const two = cards(on(pasted, searched([holder(), holder({ contactId: '5121' })])));
    expect(two.flatMap(({ offers }) => offers.filter(({ primary }) => primary))).toEqual([]);
  });

  it('is the original of a task for this student once it is clicked', () => {
    const answer = { do: 'same-person', otherId: '5120' } as const;
    expect(applyAnswer(on('', searched([holder()])), answer, 5)).toMatchObject([
      { original: { contactId: '5120' }, students: [{ dcid: '4213' }] },
    ]);
    // Nobody of this number was found.
    expect(applyAnswer(on('', searched([holder()])), { ...answer, otherId: '1' }, 5)).toEqual([]);
  });
});

describe('the email for a contact that has none', () => {
  const labels = (typed: string, more: Partial<Context> = {}, contact = {}) =>
    advise(on(typed, more, [{ ...maria, ...contact }]))
      .lists.find(({ id }) => id === 'contacts')
      ?.cards[0]?.offers.map(({ action }) =>
        action.do === 'go' ? [action.offer, action.email] : [],
      );

  it('is added with one click, on the contact’s page', () => {
    const open = [undefined, undefined];
    expect(labels(`Maria Lopez <${CARLOS}>`)).toEqual([open, ['add-email', CARLOS]]);
    // The text names another parent.
    expect(labels(`Carlos Lopez <${CARLOS}>`)).toEqual([open]);
    expect(labels('')).toEqual([open]);
    expect(labels(CARLOS, {}, { emails: ['old@example.org'] })).toEqual([open]);
    expect(labels(CARLOS, {}, { hasAccount: true })).toEqual([open]);
  });

  it('is not added if another contact of the student has it', () => {
    const carlos = { ...maria, key: '9002', contactId: '9002', name: 'Carlos', emails: [CARLOS] };
    const { lists } = advise(on(CARLOS, {}, [maria, carlos]));
    const ids = lists.flatMap(({ cards: all }) =>
      all.flatMap(({ offers }) => offers.map(({ id }) => id)),
    );
    expect(ids.filter((id) => id.startsWith('add-email'))).toEqual([]);
  });

  it.each<[string, Partial<Search>]>([
    ['somebody has it', { results: [holder()] }],
    ['a search by phone has found its holder', { by: 'phone', text: PHONE, results: [holder()] }],
    [
      'it is somebody’s username',
      { by: 'phone', text: PHONE, results: [holder({ emails: [], username: CARLOS })] },
    ],
    ['a search for it is running', { state: 'running' }],
    ['PowerSchool has not answered', { state: 'needs-you' }],
  ])('is not added if %s', (_, search) => {
    expect(labels(CARLOS, { checks: [ended(search)] })).toEqual([[undefined, undefined]]);
  });
});
