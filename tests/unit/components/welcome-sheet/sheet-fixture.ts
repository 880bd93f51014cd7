/** A welcome sheet's beginning, and what a registrar makes of it; the tests of the page share them. */
import type { SheetInput } from '../../../../components/welcome-sheet/content.ts';
import type { WelcomeSheet } from '../../../../lib/contracts/messages.ts';

export const PASSWORD = 'mapUv-Rk7tq3';

export const sheet = (more: Partial<WelcomeSheet> = {}): WelcomeSheet => ({
  name: 'Teresa Almeida',
  username: 'teresa.almeida@example.org',
  children: ['Inês', 'Luís'],
  portal: 'https://district.powerschool.com/public/',
  school: 'Hillcrest Elementary School',
  password: PASSWORD,
  ...more,
});

export const draft = (more: Partial<SheetInput> = {}): SheetInput => ({
  sheet: sheet(),
  language: 'en',
  withPassword: true,
  contact: '',
  date: new Date(2026, 10, 5, 12),
  ...more,
});
