import { expect, it } from 'vitest';
import { type ReportedMutant, scoreRows, survivorsByReason } from '../../mutation/report.ts';

const SOURCE = 'export const isOpen = (task?: Task) => task?.open === true;';
/** Lines and columns start at 1. */
const locate = (text: string) => {
  const column = SOURCE.indexOf(text) + 1;
  return { start: { line: 1, column }, end: { line: 1, column: column + text.length } };
};
const mutant = (status: string, changes: Partial<ReportedMutant> = {}): ReportedMutant => ({
  status,
  mutatorName: 'BooleanLiteral',
  replacement: 'false',
  location: locate('true'),
  ...changes,
});
const guard = mutant('Survived', {
  mutatorName: 'OptionalChaining',
  replacement: 'task.open',
  location: locate('task?.open'),
});
const FILES = {
  'lib/rules/a.ts': { source: SOURCE, mutants: [mutant('Killed'), mutant('Timeout'), guard] },
  'lib/rules/b.ts': { source: SOURCE, mutants: [mutant('NoCoverage'), mutant('Ignored')] },
};

it('scores each file and all together, and leaves ignored mutants out', () => {
  expect(scoreRows(FILES).map(({ file, score }) => [file, score])).toEqual([
    ['lib/rules/a.ts', '66.67'],
    ['lib/rules/b.ts', '0.00'],
    ['all', '50.00'],
  ]);
});

it('lists survivors by reason, with function and change', () => {
  const survivors = survivorsByReason(FILES);
  expect(survivors.get('Without a reason')).toEqual([
    '- lib/rules/b.ts:1 in isOpen, BooleanLiteral: `true` → `false`',
  ]);
  const guards = [...survivors].find(([reason]) => reason.startsWith('Guards'))?.[1];
  expect(guards).toEqual([
    '- lib/rules/a.ts:1 in isOpen, OptionalChaining: `task?.open` → `task.open`',
  ]);
});
