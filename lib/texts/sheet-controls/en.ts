/** What the registrar reads on the welcome sheet's page; none of it is printed. */
import type { Spoken } from '../format/format-messages.ts';
import type { LanguageCode } from '../welcome-sheet/index.ts';

export const controls = {
  language: 'en',
  heading: 'Welcome sheet',
  lead: 'Check it, then print it or copy it. Nothing here is stored: reloading or closing this page clears it.',
  sheetLanguage: 'Language of the sheet',
  languages: {
    en: 'English',
    es: 'Spanish',
    pt: 'Portuguese',
    fr: 'French',
    ht: 'Haitian Creole',
    ar: 'Arabic',
    zh: 'Chinese (simplified)',
  } satisfies Record<LanguageCode, string>,
  school: 'School or district',
  portal: 'Portal address',
  portalHint:
    'Where parents sign in. This is PowerSchool’s usual address. If your district uses a different one, correct it here.',
  portalProblem:
    'This web address isn’t complete, so the sheet has no QR code. Type one such as https://district.powerschool.com/public/.',
  children: 'Children',
  childrenHint: 'One first name on each line.',
  contact: 'Help: phone or email of your office',
  password: 'Put the temporary password on the sheet',
  noPassword:
    'This sheet came without a password. To put one on it, click “Put this password on the welcome sheet” in Kinlink while the account panel is open, before you click Submit.',
  print: 'Print',
  copy: 'Copy as text',
  copied: 'Copied. Paste it into an email to the parent.',
  copiedSecret:
    'Copied, with the temporary password. Paste it into an email to the parent and no one else.',
  notCopied: 'The browser didn’t let Kinlink copy. Select this text and copy it yourself.',
  asText: 'The sheet as text',
  preview: 'The sheet',
  emptyHeading: 'This welcome sheet is empty',
  empty: [
    'Kinlink keeps nothing from a sheet. Reloading or closing its page, or opening it again, leaves it empty.',
    'Go back to the parent’s contact in PowerSchool and click Welcome sheet in Kinlink. A temporary password can’t be shown again. If the parent still needs one, set a new one with Edit Account.',
  ],
} as const;
export type ControlTexts = Spoken<typeof controls>;
