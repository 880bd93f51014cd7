import { expect, it } from 'vitest';
import { describeMutant, listFunctions } from '../../mutation/describe-mutant.ts';

/** Describes the first occurrence of a text, as if it were mutated. */
function describeText(source: string, text: string) {
  const position = (offset: number) => {
    const lines = source.slice(0, offset).split('\n');
    return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
  };
  const start = source.indexOf(text);
  return describeMutant(source, { start: position(start), end: position(start + text.length) });
}

it('names the enclosing functions, the innermost first', () => {
  const source = `function outer() {
  const inner = (value: number) => value > 1;
  return inner;
}`;
  expect(describeText(source, 'value > 1')).toMatchObject({
    functions: ['inner', 'outer'],
    original: 'value > 1',
  });
});

it('names a top-level constant, and not a local one', () => {
  expect(describeText(`const TABLE = ['x'];`, `'x'`).functions).toEqual(['TABLE']);
  expect(describeText(`function f() { const local = 'x'; }`, `'x'`).functions).toEqual(['f']);
});

it('names the property and the call', () => {
  const source = `const item = () => create({ id: 'step', text: spec('label') });`;
  expect(describeText(source, `'step'`)).toMatchObject({ property: 'id', call: 'create' });
  expect(describeText(source, `'label'`)).toMatchObject({ property: 'text', call: 'spec' });
  expect(describeText(`const key = list.join('|');`, `'|'`).call).toBe('join');
});

it.each([
  [`const f = () => name ?? '';`, true],
  [`const f = (name = '') => name;`, true],
  [`const f = () => name + '';`, false],
])('recognizes a default value in %s', (source, isDefault) => {
  expect(describeText(source, `''`).isDefault).toBe(isDefault);
});

it('recognizes the condition of a spread', () => {
  const source = 'const f = () => ({ ...(isOpen && { offer }) });';
  expect(describeText(source, 'isOpen').isSpreadCondition).toBe(true);
  expect(describeText(source, 'offer').isSpreadCondition).toBe(false);
});

it('lists functions and top-level constants', () => {
  const source = `const LIMIT = 3;
export function read() {
  const count = 1;
  const isFull = () => count > LIMIT;
  return isFull;
}`;
  expect([...listFunctions(source)]).toEqual(['LIMIT', 'read', 'isFull']);
});
