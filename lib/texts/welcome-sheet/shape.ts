/** What a welcome sheet says, in one language. */

/** Places in sentences that the sheet fills in, each key with its own. */
export const PLACES = {
  forParent: 'parent',
  introFrom: 'school',
  helpAt: 'contact',
} as const satisfies Partial<Record<keyof Sentences, string>>;

/**
 * Whole sentences, so that each language orders its words as it must. None counts anything: where
 * there may be one child or six, it is worded to hold for both.
 */
export interface Sentences {
  title: string;
  /** {parent} */
  forParent: string;
  intro: string;
  /** In place of `intro` when the school is known: {school} */
  introFrom: string;
  address: string;
  /** Under the QR code. */
  scan: string;
  /** The QR code's name, for a screen reader. */
  code: string;
  username: string;
  password: string;
  /** How to type the password. */
  exactly: string;
  /** In place of the password. */
  noPassword: string;
  children: string;
  steps: string;
  open: string;
  openOrScan: string;
  signIn: string;
  signInTemporary: string;
  /** After the temporary password. */
  newPassword: string;
  newPasswordIfAsked: string;
  seeChildren: string;
  oneAccount: string;
  /** Beside the password. */
  keepSafe: string;
  help: string;
  ask: string;
  /** In place of `ask` when there is an address or number to give: {contact} */
  helpAt: string;
}

export interface WelcomeSheetTexts {
  /** BCP 47: for `lang`, for the choice of fonts, and for Intl. */
  tag: string;
  rightToLeft: boolean;
  /** The language by its own name. */
  ownName: string;
  /** Months, for a language that browsers may not know the dates of. */
  months?: readonly string[];
  sentences: Sentences;
}
