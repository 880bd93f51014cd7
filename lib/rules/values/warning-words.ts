/** Words in a contact's fields that a registrar has to read before access is given. English and Spanish. */
import { normalizeText } from './normalize-text.ts';

const PHRASES = [
  'no[ -]?(contact|contacto|pick[ -]?up|visit\\w*|visita\\w*|access|acceso|info|recoger)|sin (contacto|acceso)',
  "not? (allowed|authori[sz]ed|on birth certificate)|do not|don't|prohibid[oa]|no (autorizad[oa]|permitid[oa])",
  'restrain\\w*|restrict\\w*|protect(ive|ion) order|order of protection|orden|alejamiento',
  '(?<!food |tennis )court(?! (report|clerk))|custody|(non)?-?custodial|custodia|tribunal|supervised|supervisad[oa]s?',
  'revoked|terminated|estranged|incarcerated|in (jail|prison)|encarcelad[oa]|en (la )?(carcel|prision)|deported|deportad[oa]',
  'deceased|dead|died|passed away|fallecid[oa]|fallecio|difunt[oa]|muri[oe]|muert[oa]',
];
const WORDS = new RegExp(`\\b(${PHRASES.join('|')})\\b|^(dec'?d?\\.?|†.*)$`);
/** In small letters these are names, or parts of them. */
const SHORT = /\b(TRO|PFA|TPR|RIP|R\.I\.P)\b/;

/** Whether a text says something like "no contact", "court order" or "deceased". */
export const hasWarningWord = (text: string): boolean =>
  SHORT.test(text) || WORDS.test(normalizeText(text));
