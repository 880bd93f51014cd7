import { screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { mountTaskMap } from '../../../../components/family-map/mount.tsx';
import type { Family } from '../../../../lib/contracts/family-map/family.ts';
import { describeAfter, describeFamily } from '../../../../lib/rules/family-map/describe-family.ts';
import { drawFamily } from '../../../../lib/rules/family-map/draw-family.ts';
import { contact, family, tie, withDuplicate } from '../../rules/family-map/families.ts';
import { familyMapEn as t } from '../../spoken.ts';

const user = userEvent.setup();
const handlers = { onPerson: vi.fn(), onSave: vi.fn(), onPrint: vi.fn() };
const accept = vi.fn(() => true);

beforeEach(() => vi.clearAllMocks());
afterEach(() => render(null, document.body));

const viewOf = (people: Family, name: string) => ({
  name,
  drawing: drawFamily(people, t),
  list: describeFamily(people, t),
});
const AFTER = family({
  contacts: [contact(), contact({ id: '9002', account: 'none', isRetired: true })],
  ties: [tie({ isNew: true })],
});

function show(...families: Family[]) {
  const names = [t.task.now, t.task.after];
  const views = families.map((people, n) => ({
    ...viewOf(people, names[n] ?? ''),
    ...(n > 0 && { sentences: describeAfter(people, t) }),
  }));
  mountTaskMap(document, t, accept).draw(
    { phase: 'shown', email: 'maria@example.org', status: '', views },
    handlers,
  );
}

it('shows now and after, each with its list', async () => {
  show(withDuplicate(), AFTER);
  const now = within(screen.getByRole('region', { name: 'Now' }));
  const after = within(screen.getByRole('region', { name: 'After' }));
  const linesOf = (side: typeof now, text: RegExp) =>
    side.getAllByText(text, { selector: 'bdi' }).map(({ textContent }) => textContent);
  expect(linesOf(now, /^Maria Lopez \(Mother\)/)).toEqual([
    'Maria Lopez (Mother): Data Access is on',
    'Maria Lopez (Mother): Data Access is off',
  ]);
  expect(linesOf(after, /^Maria Lopez \(Mother\)/)).toEqual([
    'Maria Lopez (Mother): Data Access is on; new',
  ]);
  expect(linesOf(after, /^Deleted or inactive$/)).toHaveLength(1);
  await user.click(after.getByRole('button', { name: /^Save as a picture/ }));
  expect(handlers.onSave).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('<svg'));
  await user.click(now.getByRole('button', { name: 'Open the page of Ana Lopez' }));
  expect(handlers.onPerson).toHaveBeenCalledWith(expect.objectContaining({ id: '1' }));
  await user.click(screen.getByRole('button', { name: 'Print' }));
  expect(handlers.onPrint).toHaveBeenCalledOnce();
});

it('says above the picture what the registrar has not decided yet', () => {
  show(withDuplicate(), { ...AFTER, ties: [tie({ access: undefined, isUndecided: true })] });
  const after = screen.getByRole('region', { name: 'After' });
  expect([...after.querySelectorAll(':scope > .lead')].map((each) => each.textContent)).toEqual([
    t.task.afterLead({ count: 1 }),
    t.task.accessUndecided({ children: ['Ana Lopez'] }),
  ]);
});

it('does not presume the answer', () => {
  show(withDuplicate());
  expect(screen.getByRole('main').textContent).toContain(t.task.undecided);
  expect(screen.queryByRole('region', { name: 'After' })).toBeNull();
});

it('shows nobody while nothing may be shown', () => {
  mountTaskMap(document, t, accept).draw({ phase: 'hidden', status: '' }, handlers);
  expect(screen.getByRole('main').textContent).toBe(t.task.hidden);
  expect(screen.queryByRole('button')).toBeNull();
});

it('has no button for a contact without a page', () => {
  show(family({ contacts: [contact({ id: 'new Maria', isUnsaved: true })], ties: [] }));
  expect(screen.queryByRole('button', { name: 'Open the page of Maria Lopez' })).toBeNull();
});

it('is accessible', async () => {
  show(withDuplicate(), AFTER);
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});
