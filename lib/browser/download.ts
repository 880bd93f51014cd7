/** Saves a text as a file in the browser's downloads. */

/** Long enough for the browser to read the file. */
const REVOKE_AFTER_MS = 8000;

/** Types of files that Kinlink saves. A spreadsheet reads UTF-8 only after a byte order mark. */
const TYPES = {
  csv: { type: 'text/csv', start: '\ufeff' },
  svg: { type: 'image/svg+xml', start: '' },
  json: { type: 'application/json', start: '' },
} as const;

/** Saves a text under a name. The link is never added to the page. */
export function download(fileName: string, text: string, format: keyof typeof TYPES): void {
  const { type, start } = TYPES[format];
  const url = URL.createObjectURL(new Blob([start, text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), REVOKE_AFTER_MS);
}
