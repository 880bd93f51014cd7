/** What a welcome sheet says, chosen once for the printed sheet and for the text alike. */
import type { WelcomeSheet } from '../../lib/contracts/messages.ts';
import {
  LANGUAGES,
  type LanguageCode,
  longDate,
  type WelcomeSheetTexts,
} from '../../lib/texts/welcome-sheet/index.ts';
import { portalUrl } from './portal.ts';

/** The sheet as the registrar has made it. */
export interface SheetInput {
  sheet: WelcomeSheet;
  language: LanguageCode;
  /** Whether the password is to stand on it. */
  withPassword: boolean;
  /** Where to ask for help: a phone number or an email, or ''. */
  contact: string;
  date: Date;
}

/** A sentence with what is filled in at its {place}, which may be of another direction. */
export interface FilledSentence {
  text: string;
  value?: string;
}

export interface SheetContent {
  texts: WelcomeSheetTexts;
  school: string;
  date: string;
  parent: FilledSentence;
  intro: FilledSentence;
  portal: string;
  /** The complete address, for the QR code; absent when it is none. */
  url: string | undefined;
  username: string;
  password: string | undefined;
  children: string[];
  steps: string[];
  ask: FilledSentence;
}

/** All that stands on the sheet. The password is in it only when it was asked for. */
export function contentOf({
  sheet,
  language,
  withPassword,
  contact,
  date,
}: SheetInput): SheetContent {
  const texts = LANGUAGES[language];
  const say = texts.sentences;
  const school = sheet.school.trim();
  const at = contact.trim();
  const url = portalUrl(sheet.portal);
  const password = withPassword ? sheet.password : undefined;
  return {
    texts,
    school,
    date: longDate(date, texts),
    parent: { text: say.forParent, value: sheet.name },
    intro: school ? { text: say.introFrom, value: school } : { text: say.intro },
    portal: url ?? sheet.portal.trim(),
    url,
    username: sheet.username,
    password,
    children: sheet.children.map((name) => name.trim()).filter(Boolean),
    steps: [
      url ? say.openOrScan : say.open,
      password ? say.signInTemporary : say.signIn,
      password ? say.newPassword : say.newPasswordIfAsked,
      say.seeChildren,
    ],
    ask: at ? { text: say.helpAt, value: at } : { text: say.ask },
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
