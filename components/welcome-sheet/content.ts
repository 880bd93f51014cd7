/** The content of a welcome sheet, for both the printed sheet and the text. */
import type { WelcomeSheet } from '../../lib/contracts/messages.ts';
import {
  type LanguageCode,
  longDate,
  SHEET_LANGUAGES,
  type WelcomeSheetTexts,
} from '../../lib/texts/welcome-sheet/index.ts';
import { portalUrl } from './portal.ts';

/** The sheet with the registrar's choices. */
export interface SheetInput {
  sheet: WelcomeSheet;
  language: LanguageCode;
  /** Whether it shows the password. */
  withPassword: boolean;
  /** Where to ask for help: a phone number or an email, or ''. */
  contact: string;
  date: Date;
  /** The lines of the postal address for a window envelope. */
  address?: readonly string[];
  /** The student and the class, for whoever hands out the sheets. */
  classLine?: string;
}

/** A sentence with a value at its {place}, which may have another direction. */
export interface FilledSentence {
  text: string;
  value?: string;
}

export interface SheetContent {
  texts: WelcomeSheetTexts;
  school: string;
  date: string;
  address: readonly string[];
  classLine: string;
  parent: FilledSentence;
  intro: FilledSentence;
  portal: string;
  /** The complete address, for the QR code; absent if it is not valid. */
  url: string | undefined;
  username: string;
  password: string | undefined;
  children: string[];
  steps: string[];
  ask: FilledSentence;
}

/** All content of the sheet. It has the password only if the registrar wants it there. */
export function contentOf({
  sheet,
  language,
  withPassword,
  contact,
  date,
  address = [],
  classLine = '',
}: SheetInput): SheetContent {
  const texts = SHEET_LANGUAGES[language];
  const sentences = texts.sentences;
  const school = sheet.school.trim();
  const trimmedContact = contact.trim();
  const url = portalUrl(sheet.portal);
  const password = withPassword ? sheet.password : undefined;
  return {
    texts,
    school,
    date: longDate(date, texts),
    address,
    classLine,
    parent: { text: sentences.forParent, value: sheet.name },
    intro: school ? { text: sentences.introFrom, value: school } : { text: sentences.intro },
    portal: url ?? sheet.portal.trim(),
    url,
    username: sheet.username,
    password,
    children: sheet.children.map((name) => name.trim()).filter(Boolean),
    steps: [
      url ? sentences.openOrScan : sentences.open,
      password ? sentences.signInTemporary : sentences.signIn,
      password ? sentences.newPassword : sentences.newPasswordIfAsked,
      sentences.seeChildren,
    ],
    ask: trimmedContact
      ? { text: sentences.helpAt, value: trimmedContact }
      : { text: sentences.ask },
  };
}

/** A sentence's parts: before the value, the value, after it. */
export function splitSentence({
  text,
  value,
}: FilledSentence): [string, string | undefined, string] {
  const [before = '', after = ''] = text.split(/\{\w+\}/);
  return [before, value, after];
}
