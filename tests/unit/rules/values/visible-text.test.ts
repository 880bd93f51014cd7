import { expect, it } from 'vitest';
import { visibleText } from '../../../../lib/rules/values/visible-text.ts';

it('shows blanks, invisible characters and capital letters', () => {
  expect(visibleText(' Maria\u200b LópEz')).toEqual({
    text: '␣Maria◌␣LópEz',
    hasBlanks: true,
    hasUnseen: true,
    capitals: ['M', 'L', 'E'],
  });
  expect(visibleText('maria@example.org')).toEqual({
    text: 'maria@example.org',
    hasBlanks: false,
    hasUnseen: false,
    capitals: [],
  });
});
