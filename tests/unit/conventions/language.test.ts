/** Plain words in names and comments. */
import { expect, it } from 'vitest';
import {
  declaredNames,
  deniedFiles,
  deniedNames,
  longComments,
} from '../../conventions/language.ts';
import { parse } from '../../conventions/source.ts';

it('reads the names that a file declares', () => {
  const names = declaredNames(parse('tests/conventions/source.ts'));
  expect(names).toEqual(expect.arrayContaining(['SourceFile', 'filesIn', 'tree', 'isExported']));
  expect(names).not.toContain('flatMap');
});

it.each(Object.entries({ deniedNames, deniedFiles, longComments }))('%s: none', (_, offenders) => {
  expect(offenders()).toEqual([]);
});
