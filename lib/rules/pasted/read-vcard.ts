/** Reads names, emails and phones out of contact cards (vCard 2.1, 3.0 and 4.0). Takes any text and never throws. */

export interface CardValues {
  names: string[];
  emails: string[];
  phones: string[];
}

/** Whether a text is a contact card, or a file of several. */
export const isVcard = (text: string): boolean => /^\s*BEGIN:VCARD\s/i.test(text);

interface Line {
  name: string;
  value: string;
}

/** All names, emails and phones, in their order. Everything else of the cards is passed over. */
export function readVcard(text: string): CardValues {
  const lines = linesOf(text);
  const valuesOf = (name: string) =>
    lines.flatMap((line) => (line.name === name ? unescapeText(line.value).trim() || [] : []));
  return {
    names: text.split(/^BEGIN:VCARD\s*$/im).flatMap((card) => nameIn(linesOf(card))),
    emails: valuesOf('EMAIL'),
    phones: valuesOf('TEL').map((phone) => phone.replace(/^tel:/i, '')),
  };
}

/** The full name, else the surname and the given name of `N`. */
function nameIn(lines: readonly Line[]): string | [] {
  const firstOf = (name: string) => lines.find((line) => line.name === name)?.value ?? '';
  const full = unescapeText(firstOf('FN')).trim();
  const [surname, given] = firstOf('N')
    .split(/(?<!\\);/)
    .map((part) => unescapeText(part).trim());
  return full || [surname, given].filter(Boolean).join(', ') || [];
}

function linesOf(text: string): Line[] {
  // Quoted-printable goes on after "=", everything else before white space.
  const unfolded = text
    .replace(/\r?\n[ \t]/g, '')
    .replace(/^.*QUOTED-PRINTABLE[^\n]*:[^\n]*=\r?\n(?:[^\n]*=\r?\n)*/gim, (lines) =>
      lines.replace(/=\r?\n/g, ''),
    );
  return unfolded.split(/\r?\n/).flatMap((line) => {
    const [, name = '', parameters = '', value = ''] =
      /^(?:[\w-]+\.)?([\w-]+)((?:;(?:"[^"]*"|[^":])*)?):(.*)$/.exec(line) ?? [];
    if (!name) return [];
    const isQuoted = /ENCODING=QUOTED-PRINTABLE|;QUOTED-PRINTABLE/i.test(parameters);
    return [{ name: name.toUpperCase(), value: isQuoted ? decodeQuoted(value) : value }];
  });
}

const unescapeText = (value: string): string =>
  value.replace(/\\n/gi, ' ').replace(/\\([\\;,:])/g, '$1');

/** Letters as codes (`=C3=A9`). A wrong code stays as it is. */
function decodeQuoted(value: string): string {
  const escaped = value.replace(/%/g, '%25').replace(/=([\dA-F]{2})/gi, '%$1');
  try {
    return decodeURIComponent(escaped);
  } catch {
    return value;
  }
}
