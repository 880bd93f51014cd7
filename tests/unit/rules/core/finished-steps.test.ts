/** What is done is one line, unless the registrar wants to see it or decides by it. */
import { expect, it } from 'vitest';
import type { Advice, Item } from '../../../../lib/contracts/advice.ts';
import { advise } from '../../../../lib/rules/advise.ts';
import { foldFinished } from '../../../../lib/rules/core/finished-steps.ts';
import { en } from '../../spoken.ts';
import { contact, email, onContact } from '../family.ts';

const page = contact({ contactId: '9001', emails: [email('maria.lopez@example.org', true)] });
const advice: Advice = advise(onContact(page));
const labels = ({ items }: Advice) => items.map(({ label }) => label);
const ids = ({ items }: Advice) => items.map(({ id }) => id);

it('is one line above the step that comes next', () => {
  const folded = foldFinished(advice, false, en);
  expect(labels(folded)[0]).toBe('2 steps done');
  expect(folded.items[0]?.offers).toMatchObject([
    { label: 'Show steps done', action: { do: 'show-finished', shown: true } },
  ]);
  expect(folded.items[1]).toMatchObject({ id: 'account', state: 'now' });
  expect(ids(folded)).not.toContain('email');
});

it('is listed under that line on request, in its own order', () => {
  const listed = foldFinished(advice, true, en);
  expect(ids(listed)).toEqual(['finished', ...ids(advice)]);
  expect(listed.items[0]?.offers).toMatchObject([
    { label: 'Hide steps done', action: { do: 'show-finished', shown: false } },
  ]);
});

it('a single finished step needs no line for it', () => {
  const single = {
    ...advice,
    items: advice.items.filter(({ id }) => id !== 'email' && id !== 'primary'),
  };
  expect(foldFinished(single, false, en)).toBe(single);
});

it('evidence before a contact is deleted is never folded away', () => {
  const evidence = { ...advice, showsAllSteps: true };
  expect(foldFinished(evidence, false, en)).toBe(evidence);
});

it('what is skipped or blocked stays, because it says why', () => {
  const [first] = advice.items as [Item];
  const items: Item[] = [...advice.items, { ...first, id: 'x', state: 'skipped' }];
  expect(ids(foldFinished({ ...advice, items }, false, en))).toContain('x');
});
