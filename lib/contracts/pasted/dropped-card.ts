/** Reads a contact card (.vcf) that the registrar dropped on a field. Any other file is refused with a reason. */

/** Contact cards have a few kilobytes; with a photo, some hundred. */
const MAX_BYTES = 1_000_000;
/** The properties that Kinlink reads, each with its continued lines. Photos and notes are left out. */
const PROPERTIES =
  /^(?:[\w-]+\.)?(?:BEGIN|END|FN|N|EMAIL|TEL)[;:].*(?:(?<==)\r?\n.*|\r?\n[ \t].*)*/gim;

export type CardFile = Pick<File, 'size' | 'text'>;

/** The card with each property on its own line, or what is wrong with the files. */
export type DroppedCard = { text: string } | { problem: 'cardTooBig' | 'cardOnly' };

/** @param files everything that was dropped at once */
export async function readDroppedCard(files: readonly CardFile[]): Promise<DroppedCard> {
  const [file] = files;
  if (!file || files.length > 1) return { problem: 'cardOnly' };
  if (file.size > MAX_BYTES) return { problem: 'cardTooBig' };
  // A folder can't be read.
  const text = await file.text().catch(() => '');
  if (!/^\s*BEGIN:VCARD\s/i.test(text)) return { problem: 'cardOnly' };
  const lines = text.match(PROPERTIES) ?? [];
  return { text: lines.map((line) => line.replace(/\r?\n[ \t]|=\r?\n/g, '')).join('\n') };
}

/** One line for a field: the card, or else the name of the first file, which is no email. */
export async function readDroppedText(files: readonly File[]): Promise<string> {
  const card = await readDroppedCard(files);
  return 'text' in card ? card.text.replaceAll('\n', ' ') : (files[0]?.name ?? '');
}
