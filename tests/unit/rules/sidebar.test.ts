/**
 * What the sidebar says, approved: for each page as it is, all of it; then, for each thing that may be
 * otherwise, the lines that go and come. The texts in `sidebar/` are read, and corrected, as sentences.
 * After a change that is meant: `SIDEBAR=write npx vitest run --config tests/vitest.config.ts sidebar`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Advice } from '../../../lib/contracts/advice.ts';
import { advise } from '../../../lib/rules/advise.ts';
import type { Context } from '../../../lib/rules/core/context.ts';
import { updateTasks } from '../../../lib/rules/update-tasks.ts';
import { CHANGES } from './sidebar-changes.ts';
import { CLASH, FEW, LIKE, LIST, PAGES } from './sidebar-pages.ts';
import { asText, difference, tasksAsText } from './sidebar-text.ts';

/** Focus and open parts are kept by these: each has one, and no other has the same. */
const namesIn = ({ items, lists, notice, compare, task }: Advice): string[][] => [
  items.map(({ id }) => id),
  lists.map(({ id }) => id),
  ...lists.map(({ cards }) => cards.map(({ id }) => id)),
  ...[...items, ...lists, ...lists.flatMap(({ cards }) => cards), notice, compare, task].map(
    (part) => part?.offers.map(({ id }) => id) ?? [],
  ),
  [notice?.id ?? 'none'],
];
/** Whether a page is to be seen with this, too; what was seen on a page like it is not seen again. */
function matters(name: string, { facts, tasks }: Context, otherwise: string): boolean {
  if (facts.page.kind !== 'contact' || /^another contact with/.test(name))
    return LIST.test(otherwise);
  if (/^the (original|duplicate),|searched by|ruled out|stopped|runs|without a name/.test(name))
    return (
      FEW.test(otherwise) || (/^the.*(everything|nothing)/.test(name) && CLASH.test(otherwise))
    );
  if (tasks.length) return CLASH.test(otherwise);
  if (/^a contact (whose|with a bad|without an email|with an account but)/.test(name))
    return LIKE.test(otherwise);
  return (
    facts.page.contactId !== undefined || /new|email|Add|taken|typed|phone|drawer/.test(otherwise)
  );
}
function all(ctx: Context): string[] {
  const advice = advise(ctx);
  for (const names of namesIn(advice)) {
    expect(names).toEqual([...new Set(names)]);
    expect(names).not.toContain('');
  }
  return [...asText(advice), ...tasksAsText(updateTasks(ctx, 10))];
}
const folder = new URL('sidebar/', import.meta.url);

it.each(Object.entries(PAGES))('%s', (name, ctx) => {
  const plain = all(ctx);
  const lines = [
    `${name}`,
    '',
    ...plain,
    ...Object.entries(CHANGES).flatMap(([otherwise, make]) => {
      if (!matters(name, ctx, otherwise)) return [];
      const lines = difference(plain, all(make(ctx)));
      return lines.length ? ['', `with: ${otherwise}`, ...lines] : [];
    }),
  ];
  const file = new URL(`${name.replace(/[^a-z]+/gi, '-')}.txt`, folder);
  const text = `${lines.join('\n')}\n`;
  if (process.env.SIDEBAR === 'write') writeFileSync(file, text);
  expect(text).toBe(readFileSync(file, 'utf8'));
});
