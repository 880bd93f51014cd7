/** Words in a contact's fields that a registrar has to read before access is given. English and Spanish. */

const WORDS =
  /\b(no[ -]?(contact|contacto|pick[ -]?up|visitation|access)|not? (allowed|authori[sz]ed)|do not|don't|restrain\w*|restrict\w*|court|custody|orden|tribunal|custodia|deceased|fallecid[oa]|difunt[oa]|prohibid[oa]|revoked|terminated rights)\b|^(dec'?d\.?|†.*)$/i;

/** Whether a text says something like "no contact", "court order" or "deceased". */
export const hasWarningWord = (text: string): boolean => WORDS.test(text.trim());
