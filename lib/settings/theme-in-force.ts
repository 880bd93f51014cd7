/** Light or dark, as the policy says: of the sidebar in its style sheet, and of Kinlink's own pages. */
import type { Policy } from '../contracts/policy.ts';

type Theme = Pick<Policy, 'theme'>;

/** The sidebar's style sheet in the theme in force. The page gets it ready-made, so it costs the page no code. */
export const withTheme = (style: string, { theme }: Theme): string =>
  theme === 'system' ? style : `${style}aside{color-scheme:${theme}}`;

/** Shows one of Kinlink's own pages in the theme in force. Its style sheet follows the computer. */
export function applyTheme({ documentElement }: Document, { theme }: Theme): void {
  documentElement.style.colorScheme = theme === 'system' ? '' : theme;
}
