/** Light or dark by policy, in the sidebar and on Kinlink's own pages. */
import { expect, it } from 'vitest';
import { applyTheme, withTheme } from '../../../lib/settings/theme-in-force.ts';

const STYLE = 'aside{color-scheme:light dark;color:light-dark(#000,#fff)}';

it.each(['light', 'dark'] as const)('the last rule for the sidebar says %s', (theme) => {
  const sheet = document.createElement('style');
  sheet.textContent = withTheme(STYLE, { theme });
  document.head.append(sheet);
  const rules = [...(sheet.sheet?.cssRules ?? [])] as CSSStyleRule[];
  expect(rules.map(({ selectorText }) => selectorText)).toEqual(['aside', 'aside']);
  expect(rules[1]?.style.getPropertyValue('color-scheme')).toBe(theme);
});

it('the sidebar’s style sheet follows the computer otherwise', () => {
  expect(withTheme(STYLE, { theme: 'system' })).toBe(STYLE);
});

it('a page of Kinlink’s own takes the theme, and gives it up again', () => {
  const { style } = document.documentElement;
  applyTheme(document, { theme: 'dark' });
  expect(style.colorScheme).toBe('dark');
  applyTheme(document, { theme: 'system' });
  expect(style.colorScheme).toBe('');
});
