/** What the registrar reads on the welcome sheet's page; none of it is printed. */
import type { Spoken } from '../format/format-messages.ts';
import type { LanguageCode } from '../welcome-sheet/index.ts';

export const controls = {
  language: 'en',
  heading: 'Welcome sheet',
  lead: 'Check it, then print it or copy it. Nothing here is stored: reloading or closing this page empties it.',
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
    'Where parents sign in. This is PowerSchool’s usual address unless your district set its own; correct it if yours differs.',
  portalProblem:
    'This is no complete web address, so the sheet has no QR code. Type one such as https://district.powerschool.com/public/.',
  children: 'Children',
  childrenHint: 'One first name on each line.',
  contact: 'Help: phone or email of your office',
  password: 'Put the temporary password on the sheet',
  noPassword:
    'No password came with this sheet. To have one on it, press “Keep the password for the welcome sheet” in Kinlink while the account drawer is open, before you press Submit.',
  print: 'Print',
  copy: 'Copy as text',
  copied: 'Copied. Paste it into an email to the parent.',
  copiedSecret:
    'Copied, with the temporary password. Paste it into an email to the parent and to nobody else.',
  notCopied: 'The browser did not let Kinlink copy. Select this text and copy it yourself.',
  asText: 'The sheet as text',
  preview: 'The sheet',
  emptyHeading: 'This welcome sheet is empty',
  empty: [
    'Kinlink keeps nothing of a sheet: reloading or closing its page, or opening that page again, leaves it empty.',
    'Go back to the parent’s contact in PowerSchool and press Welcome sheet in Kinlink. A temporary password does not come back; if the parent still needs one, set a new one with Edit Account.',
  ],
} as const;
export type ControlTexts = Spoken<typeof controls>;
