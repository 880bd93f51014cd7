/** Plain words in names and comments. */
import { expect, it } from 'vitest';
import { declaredNames } from '../../conventions/language.ts';
import { compare } from '../../conventions/pending.ts';
import { parse } from '../../conventions/source.ts';

it('reads the names that a file declares', () => {
  const names = declaredNames(parse('tests/conventions/source.ts'));
  expect(names).toEqual(expect.arrayContaining(['SourceFile', 'filesIn', 'tree', 'isExported']));
  expect(names).not.toContain('flatMap');
});

it.each(['deniedNames', 'deniedFiles', 'longComments'] as const)('%s', (rule) => {
  expect(compare(rule)).toEqual({ added: [], mended: [] });
});
