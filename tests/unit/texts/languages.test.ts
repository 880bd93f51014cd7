/** Every language says everything that English says, with all that varies in it. */
import { describe, expect, it } from 'vitest';
import { guidesEn } from '../../../lib/texts/guides/en.ts';
import { guidesEs } from '../../../lib/texts/guides/es.ts';
import { CONTROLS } from '../../../lib/texts/handout/controls.es.ts';
import { TEXTS } from '../../../lib/texts/index.ts';
import { LANGUAGES, languageOf, listIn, pluralIn } from '../../../lib/texts/language.ts';
import { optionsEn } from '../../../lib/texts/options.en.ts';
import { optionsEs } from '../../../lib/texts/options.es.ts';
import { PAGE_CHECK_TEXTS } from '../../../lib/texts/page-check.ts';
import { popupEn } from '../../../lib/texts/popup.en.ts';
import { popupEs } from '../../../lib/texts/popup.es.ts';

const TABLES: Record<string, Record<string, unknown>> = {
  sidebar: TEXTS,
  options: { en: optionsEn, es: optionsEs },
  popup: { en: popupEn, es: popupEs },
  'page check': PAGE_CHECK_TEXTS,
  guides: { en: guidesEn, es: guidesEs },
  handout: CONTROLS,
};

type Said = (...given: unknown[]) => unknown;

/** Every leaf of a table by its path: texts, flags and functions. */
function leaves(table: unknown, path = ''): [string, unknown][] {
  if (typeof table !== 'object' || table === null) return [[path, table]];
  return Object.entries(table).flatMap(([key, one]) => leaves(one, path ? `${path}.${key}` : key));
}
const at = (table: unknown, path: string) => leaves(table).find(([one]) => one === path)?.[1];
const text = (said: unknown): string =>
  leaves(said)
    .map(([, one]) => String(one))
    .join('\n');

/** What a parameter is, where it isn't any text. */
const LISTS =
  /notFoundHere\.0|wordings\.1|attach\.done\.0|flagLine\.1|because\.1|goesOn\.1|retire\.left\.0|hasStudents\.0|cannot\..*\.0|role\.0$/;
const COUNTS =
  /found\.0$|all\.0$|onOthers\.1|toCarry\.0|imported\.1|wordings\.0|guideSteps\.[12]|counted\.[01]/;
const PARTS = ['what', 'number', 'to', 'at'];

/** What a function is called with, and the marks that have to come out again. */
function given(path: string, length: number): { args: unknown[]; marks: string[] } {
  const args = Array.from({ length }, (_, n) => {
    const place = `${path}.${n}`;
    if (/^record\.(?!ended)/.test(path))
      return Object.fromEntries(PARTS.map((part) => [part, `<${part}>`]));
    if (place === 'site.works.0') return 'contact';
    if (LISTS.test(place)) return [`<${n}a>`, `<${n}b>`];
    return COUNTS.test(place) ? 70 + n : `<${n}>`;
  });
  const marks = args.flatMap((arg) => leaves(arg).map(([, mark]) => String(mark)));
  return { args, marks };
}

/** What may be the same in both: names, and words that both languages have. */
const SAME = new Set(['Kinlink', 'English', 'Español', 'WhatsApp']);

describe.each(Object.keys(TABLES))('the sentences of %s', (name) => {
  const { en, es } = TABLES[name] ?? {};

  it('are there in every language, and none is empty', () => {
    expect(Object.keys(TABLES[name] ?? {})).toEqual([...LANGUAGES]);
    expect(
      leaves(es)
        .map(([path]) => path)
        .sort(),
    ).toEqual(
      leaves(en)
        .map(([path]) => path)
        .sort(),
    );
    for (const [path, one] of [...leaves(en), ...leaves(es)]) {
      expect(typeof one, path).toMatch(/string|function|boolean/);
      if (typeof one !== 'string') continue;
      expect(one.trim(), path).toBe(one);
      expect(one, path).not.toBe('');
    }
  });

  it('hold in Spanish all that varies in English', () => {
    for (const [path, one] of leaves(en)) {
      if (typeof one !== 'function') continue;
      const { args, marks } = given(path, one.length);
      const english = text((one as Said)(...args));
      const spanish = text((at(es, path) as Said)(...args));
      expect(spanish, path).not.toMatch(/undefined|\[object/);
      const used = marks.filter((mark) => english.includes(mark));
      // A page is told by its name, not by its key.
      if (path !== 'site.works' && marks.length > 0) expect(used, path).not.toEqual([]);
      expect(
        marks.filter((mark) => spanish.includes(mark)),
        path,
      ).toEqual(used);
      if (!/^record\./.test(path) && path !== 'site.works') expect(used, path).toEqual(marks);
    }
  });

  it('are translated throughout', () => {
    const same = leaves(en).filter(
      ([path, one]) =>
        typeof one === 'string' &&
        at(es, path) === one &&
        !SAME.has(one) &&
        !/(^|\.)id$/.test(path),
    );
    expect(same).toEqual([]);
    const alike = leaves(en).filter(([path, one]) => {
      if (typeof one !== 'function') return false;
      const { args } = given(path, one.length);
      return text((one as Said)(...args)) === text((at(es, path) as Said)(...args));
    });
    // Nothing but names and marks in these.
    const names = /^(found\.student|retire\.earlyLine|compare\.because|carry\.flagLine)$/;
    expect(alike.map(([path]) => path).filter((path) => !names.test(path))).toEqual([]);
  });
});

describe('numbers and lists', () => {
  const { es } = TEXTS;

  it.each([
    [0, 'Siguiente paso: traspasar 0 datos.'],
    [1, 'Siguiente paso: traspasar un dato.'],
    [2, 'Siguiente paso: traspasar 2 datos.'],
  ])('%i in Spanish', (count, sentence) => {
    expect(es.tasks.toCarry(count)).toBe(sentence);
  });

  it('every sentence with a number has its own for one', () => {
    for (const count of [0, 2]) {
      expect(popupEs.guides.found(count)).toBe(`Se encontraron ${count} guías.`);
      expect(optionsEs.wordings(count, ['es'])).toBe(`${count} textos adicionales (es).`);
      expect(optionsEs.file.imported('a.json', count)).toContain(`Fija ${count} ajustes.`);
      expect(es.check.onOthers('a@example.org', count)).toContain(`en otros ${count} contactos`);
    }
    expect(popupEs.guides.found(1)).toBe('Se encontró una guía.');
    expect(optionsEs.wordings(1, ['es'])).toBe('1 texto adicional (es).');
    expect(optionsEs.file.imported('a.json', 1)).toContain('Fija 1 ajuste.');
    expect(es.check.onOthers('a@example.org', 1)).toContain('está en otro contacto');
    expect(es.attach.done(['Ana'], 'Carlos')).toMatch(/^Ana está/);
    expect(es.attach.done(['Ana', 'Inés'], 'Carlos')).toMatch(/^2 estudiantes .*: Ana e Inés$/);
  });

  it('go by the language', () => {
    expect(pluralIn('en')(1, { one: 'one', other: 'more' })).toBe('one');
    expect(pluralIn('es')(1_000_000, { one: 'uno', other: 'más' })).toBe('más');
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
