/** Every language says everything that English says, with all that varies in it. */
import { describe, expect, it } from 'vitest';
import { languageOf, listIn, pluralIn } from '../../../lib/contracts/language.ts';
import { guidesEs } from '../../../lib/texts/guides/es.ts';
import { es, optionsEs, popupEs } from '../spoken.ts';

describe('numbers and lists', () => {
  it.each([
    [0, 'Siguiente paso: copiar 0 datos al original.'],
    [1, 'Siguiente paso: copiar un dato al original.'],
    [2, 'Siguiente paso: copiar 2 datos al original.'],
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
    expect(es.attach.done({ students: ['Ana'], name: 'Carlos' })).toMatch(/^Ana ya está/);
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
