/** Words in a contact's fields that a registrar has to read before access is given. English and Spanish. */
import { normalizeText } from './normalize-text.ts';

const PHRASES = [
  'no[ -]?(contact|contacto|pick[ -]?ups?|p/u|visit\\w*|visita\\w*|access|acceso|info|recoger|entregar|release)',
  'no[ -](longer(?! work| employ)|(parental |legal )?rights?|communicat\\w*|comunica\\w*|trespass\\w*)',
  'sin (contacto|acceso|derechos|visitas)|rights (were )?(relinquished|severed|lost)',
  "not? (allowed|authori[sz]ed|on birth certificate)|not permitted|do not|don'?t|no (autorizad[oa]|permitid[oa])",
  "(can ?not|can't|may not|must not|never|not to) (be )?(pick|releas|contact|see|visit|have)\\w*",
  'prohibited|prohibid[oa]|unauthori[sz]ed|denied|suspended|banned|barred|stay[ -]away|trespass\\w*|injunction',
  'restrain\\w*|restrict\\w*|protect(ive|ion) order|order of protection|orden|alejamiento',
  '(?<!food |tennis )court(?! (report|clerk))|custody|(non)?-?custodial|custodia|tribunal|supervised|supervisad[oa]s?',
  '(guardianship|placement|tutela) (has )?(ended|over|expired|termino)|emancipat\\w*|emancipad[oa]',
  '(former|ex)[ -](step|foster|guardian|husband|wife|spouse|partner|boyfriend|girlfriend|padrastro|madrastra)\\w*',
  '(?<!substance |drug |alcohol )abus(e|er|ive|o|ador)|(domestic|family) violence|violencia (domestica|familiar)|sex offender',
  'revoked|terminated|estranged|incarcerated|in (jail|prison)|encarcelad[oa]|en (la )?(carcel|prision)',
  'deported|deportad[oa]|detained|detenid[oa]',
  'deceased|dead|died|passed away|fallecid[oa]|fallecio|difunt[oa]|muri[oe]|muert[oa]|finad[oa]|(?<!real )estate of|the late',
];
const WORDS = new RegExp(`\\b(${PHRASES.join('|')})\\b|^(dec'?d?\\.?|†.*)$`);
/** In small letters these are names, or parts of them. */
const SHORT = /\b(TRO|DVRO|PFA|TPR|NCP|RIP|R\.I\.P|QEPD|Q\.E\.P\.D)\b/;

/** Whether a text says something like "no contact", "court order" or "deceased". */
export const hasWarningWord = (text: string): boolean =>
  SHORT.test(text) || WORDS.test(normalizeText(text).replace(/[’‘`]/g, "'"));

/** When to call a phone is no warning. */
const CALLING = /\b(do not|don'?t|no) (call|text|leave|use|llamar|llame)\b/g;

/** The texts of phones that say something of the kind: an office may write it beside the number. */
export const phonesWithWarning = (
  phones: readonly { number: string; extension: string }[],
): string[] =>
  phones
    .map(({ number, extension }) => `${number} ${extension}`.trim())
    .filter((text) =>
      hasWarningWord(normalizeText(text).replace(/[’‘`]/g, "'").replace(CALLING, '')),
    );
