/** Finds people's names in a pasted text. Emails and phones have been taken out of it. */
import { collapseSpaces, normalizeText } from '../values/normalize-text.ts';

/** Two to five words with a capital first: "Ana Lopez", "Lopez, Ana M.", "Luz De La Cruz". */
const NAME = /^\p{Lu}[\p{L}\p{M}'’.-]*(?:,? \p{L}[\p{L}\p{M}'’.-]*){1,4}$/u;
const WORD = /^\p{Lu}[\p{L}\p{M}'’-]+$/u;
/** "Parent name: …". What other labels name is no parent. */
const LABEL = /^([\p{L}\p{M} /'’-]{1,30}):(.*)$/u;
const NAME_LABELS =
  /\b(from|to|cc|reply to|name|parent|guardian|mother|father|contact|de|para|nombre|madre|padre|tutora?|contacto)\b/;
/** A child's name, or a school's, is no parent's. */
const OTHER_LABELS =
  /\b(student|child|son|daughter|teacher|school|estudiante|alumn[oa]|hij[oa]|maestr[oa]|escuela)\b/;
/** Words of greetings and endings. */
const COURTESY =
  /\b(hello|hi|dear|thanks|thank|regards|sincerely|best|kind|sent|wrote|hola|estimad[oa]s?|gracias|saludos|atentamente|cordialmente|enviado)\b/;
/** Words of a form's row that are nobody's name. */
const ROW_WORDS =
  /^(mother|father|parent|guardian|grandmother|grandfather|aunt|uncle|home|mobile|cell|work|yes|no|madre|padre|tutora?|casa|celular|trabajo|si)$/;

/** Names that are said to be names; else the first line that looks like one; else the words of a row. */
export function namesIn(text: string): string[] {
  const cells = text.split(/[\t\r\n;|]/).flatMap(splitRow);
  const found = cells.flatMap((cell) => nameIn(cell));
  const surest = found.filter(({ isSure }) => isSure);
  if (surest.length > 0) return surest.map(({ name }) => name);
  const [first] = found;
  if (first) return [first.name];
  const words = cells.filter(
    (cell) => WORD.test(cell.trim()) && !ROW_WORDS.test(normalizeText(cell)),
  );
  return cells.length > 2 ? words.slice(0, 2).map((word) => word.trim()) : [];
}

/** A row with commas between its cells has more of them than a name. */
const splitRow = (line: string): string[] =>
  (line.match(/,/g) ?? []).length > 2 ? line.split(',') : [line];

function nameIn(cell: string): { name: string; isSure: boolean }[] {
  const [, label, labeled = cell] = LABEL.exec(cell.trim()) ?? [];
  const plainLabel = normalizeText(label ?? '');
  if (label && (!NAME_LABELS.test(plainLabel) || OTHER_LABELS.test(plainLabel))) return [];
  const isAddressed = /[<"[]/.test(labeled);
  const name = collapseSpaces(
    labeled.replace(/\([^)]*\)?/g, ' ').replace(/[<>"[\]]/g, ' '),
  ).replace(/[,\s]+$/, '');
  if (!NAME.test(name) || COURTESY.test(normalizeText(name))) return [];
  return [{ name, isSure: label !== undefined || isAddressed }];
}
