/** A reader of RFC 4180, as strict as the standard: every row ends with CRLF, quotes stand round a whole cell. */
export function readCsv(text: string, separator = ','): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      for (at += 1; text[at] !== '"' || text[at + 1] === '"'; at += 1) {
        if (at >= text.length) throw new Error('a quote is not closed');
        cell += text[at];
        if (text[at] === '"') at += 1;
      }
      at += 1;
    } else
      while (at < text.length && text[at] !== separator && !text.startsWith('\r\n', at)) {
        if (text[at] === '"') throw new Error('a quote inside a bare cell');
        cell += text[at];
        at += 1;
      }
    row.push(cell);
    if (text[at] === separator) at += 1;
    else if (text.startsWith('\r\n', at)) {
      rows.push(row);
      row = [];
      at += 2;
    } else throw new Error(`neither separator nor line end at ${at}`);
  }
  return rows;
}
