/** A text with what is easily overlooked made visible: blanks, invisible characters, capital letters. */

const BLANK = '␣';
const UNSEEN = '◌';

export interface VisibleText {
  /** The text with a sign in place of each blank and each invisible character. */
  text: string;
  hasBlanks: boolean;
  hasUnseen: boolean;
  /** Its capital letters, each once. */
  capitals: string[];
}

/** @param typed the text as it is */
export function visibleText(typed: string): VisibleText {
  const text = typed.replace(/[\p{Cf}\p{Cc}]/gu, UNSEEN).replace(/\s/g, BLANK);
  return {
    text,
    hasBlanks: text.includes(BLANK),
    hasUnseen: text.includes(UNSEEN),
    capitals: [...new Set(typed.match(/\p{Lu}/gu) ?? [])],
  };
}
