/** Every language says everything that English says, with all that varies in it. */
import { describe, expect, it } from 'vitest';
import { languageOf, listIn, pluralIn } from '../../../lib/contracts/language.ts';
import { guidesEs } from '../../../lib/texts/guides/es.ts';
import { TABLES } from '../../../lib/texts/tables.ts';
import { es, optionsEs, popupEs } from '../spoken.ts';

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

describe.each(Object.entries(TABLES))('the sentences of %s', (_, { en, es }) => {
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

describe('numbers and lists', () => {
  it.each([
    [0, 'Siguiente paso: traspasar 0 datos.'],
    [1, 'Siguiente paso: traspasar un dato.'],
    [2, 'Siguiente paso: traspasar 2 datos.'],
  ])('%i in Spanish', (count, sentence) => {
    expect(es.tasks.toCarry({ count })).toBe(sentence);
  });

  it('every sentence with a number has its own for one', () => {
    for (const count of [0, 2]) {
      expect(popupEs.guides.found({ count })).toBe(`Se encontraron ${count} guías.`);
      expect(optionsEs.wordings({ count, languages: ['es'] })).toBe(
        `${count} textos adicionales (es).`,
      );
      expect(optionsEs.file.imported({ name: 'a.json', count })).toContain(
        `Fija ${count} ajustes.`,
      );
      expect(es.check.onOthers({ text: 'a@example.org', count })).toContain(
        `en otros ${count} contactos`,
      );
    }
    expect(popupEs.guides.found({ count: 1 })).toBe('Se encontró una guía.');
    expect(optionsEs.wordings({ count: 1, languages: ['es'] })).toBe('1 texto adicional (es).');
    expect(optionsEs.file.imported({ name: 'a.json', count: 1 })).toContain('Fija 1 ajuste.');
    expect(es.check.onOthers({ text: 'a@example.org', count: 1 })).toContain(
      'está en otro contacto',
    );
    expect(es.attach.done({ students: ['Ana'], name: 'Carlos' })).toMatch(/^Ana está/);
    expect(es.attach.done({ students: ['Ana', 'Inés'], name: 'Carlos' })).toMatch(
      /^2 estudiantes .*: Ana e Inés$/,
    );
  });

  it('go by the language', () => {
    expect([0, 1, 2].map(pluralIn('en'))).toEqual(['other', 'one', 'other']);
    expect(pluralIn('es')(1_000_000)).toBe('many');
    expect(listIn('en')(['a', 'b', 'c'])).toBe('a, b, and c');
    expect(listIn('es')(['a', 'b', 'c'])).toBe('a, b y c');
    expect(listIn('es')([])).toBe('');
  });
});

it('a language is chosen, or is the browser’s; English where we lack it', () => {
  expect(languageOf('es', 'en-US')).toBe('es');
  expect(languageOf('en', 'es-MX')).toBe('en');
  expect(['es', 'es-419', 'es_MX', 'ES-us'].map((tag) => languageOf('browser', tag))).toEqual(
    Array(4).fill('es'),
  );
  expect(['en-GB', 'est', 'fr', ''].map((tag) => languageOf('browser', tag))).toEqual(
    Array(4).fill('en'),
  );
});

describe('the guides in Spanish', () => {
  it('are short sentences, each once', () => {
    for (const { steps, notes } of guidesEs) {
      const lines = [...steps, ...notes];
      expect(new Set(lines).size).toBe(lines.length);
      for (const line of lines) expect(line, line).toMatch(/[.?”]$/);
      for (const line of lines) expect(line.length, line).toBeLessThanOrEqual(140);
    }
  });
});
