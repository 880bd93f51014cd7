/** Every table of sentences, in every language. */
import { describe, expect, it } from 'vitest';
import { TEXT_TABLES } from '../../../lib/texts/tables.ts';

/** Every leaf of a table by its path: texts, lists of texts, flags, and sentences by cases. */
function leaves(table: unknown, path = ''): [string, unknown][] {
  const isLeaf =
    typeof table !== 'object' ||
    table === null ||
    'by' in table ||
    typeof table[0 as never] === 'string';
  if (isLeaf) return [[path, table]];
  return Object.entries(table).flatMap(([key, one]) => leaves(one, path ? `${path}.${key}` : key));
}

const at = (table: unknown, path: string) => leaves(table).find(([one]) => one === path)?.[1];

/** All texts of a leaf, one for each case. */
const texts = (leaf: unknown): string[] =>
  typeof leaf === 'object' && leaf !== null && 'by' in leaf
    ? Object.entries(leaf).flatMap(([key, one]) => (key === 'by' ? [] : [[one].flat().join('\n')]))
    : [[leaf].flat().join('\n')];

const placesIn = (text: string) =>
  [...text.matchAll(/\{([\w#]+)(?:; )?\}/g)].map(([, name = '']) => name);

/** What varies in a leaf; `{#}` is the number of what chooses the case. */
const places = (leaf: unknown): string[] => {
  const { by = '' } = typeof leaf === 'object' ? (leaf as { by?: string }) : {};
  return [...new Set([...texts(leaf).flatMap(placesIn), by])]
    .filter((name) => name && name !== '#')
    .sort();
};

/** What may be the same in both: names, and words that both languages have. */
const SAME = new Set(['Kinlink', 'English', 'Español', 'WhatsApp']);

describe.each(Object.entries(TEXT_TABLES))('the sentences of %s', (_, { en, es }) => {
  it('are there in every language, and none is empty', () => {
    expect(
      leaves(es)
        .map(([path]) => path)
        .sort(),
    ).toEqual(
      leaves(en)
        .map(([path]) => path)
        .sort(),
    );
    for (const [path, leaf] of [...leaves(en), ...leaves(es)]) {
      if (typeof leaf === 'boolean') continue;
      for (const text of texts(leaf)) {
        expect(text.trim(), path).toBe(text);
        expect(text, path).not.toBe('');
        // A brace that is no place would be printed.
        expect(text.replace(/\{[\w#]+(; )?\}/g, ''), path).not.toMatch(/[{}]/);
      }
    }
  });

  it('hold in Spanish all that varies in English', () => {
    for (const [path, leaf] of leaves(en)) expect(places(at(es, path)), path).toEqual(places(leaf));
  });

  it('leave out of a case only what that case has not', () => {
    for (const [path, leaf] of [...leaves(en), ...leaves(es)]) {
      if (typeof leaf !== 'object' || leaf === null || !('by' in leaf)) continue;
      const { by, ...forms } = leaf as { by: string; other: string };
      expect(Object.keys(forms), path).toContain('other');
      for (const [form, text] of Object.entries(forms)) {
        const lacking = places(leaf).filter(
          (name) => !placesIn([text].flat().join()).includes(name),
        );
        // One is told by its word; of none there is nothing to tell.
        expect(
          lacking.filter((name) => name !== by),
          `${path} ${form}`,
        ).toEqual([]);
      }
    }
  });

  it('are translated throughout', () => {
    const alike = leaves(en).filter(
      ([path, leaf]) =>
        typeof leaf !== 'boolean' &&
        !SAME.has(String(leaf)) &&
        !/(^|\.)id$/.test(path) &&
        // Nothing but names and marks in these.
        /[a-z]/i.test(
          texts(leaf)
            .join()
            .replace(/\{[^}]*\}/g, ''),
        ) &&
        texts(at(es, path)).some(
          (text) => texts(leaf).includes(text) && /[a-z]/i.test(text.replace(/\{[^}]*\}/g, '')),
        ),
    );
    expect(alike).toEqual([]);
  });
});

it.each(['en', 'es'] as const)(
  'the options name a finding as the worklist does: %s',
  (language) => {
    const { options, worklist } = TEXT_TABLES;
    expect(options[language].choice.worklistCounts).toEqual(worklist[language].finding);
  },
);
