/** Writes zip files that depend on nothing but the names and the contents of what is in them. */
import JSZip from 'jszip';

/** A file by its path in the archive, with `/` between folders. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** The earliest time that a zip file can hold is 1980. No build's time is in the archive. */
const TIME = new Date(Date.UTC(1980, 0, 1));

/** Files first by name as code units, whatever the file system or the language of the computer says. */
const byName = ([a]: [string, unknown], [b]: [string, unknown]) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The archive as bytes. JSZip compresses in JavaScript, so every version of Node and every processor writes the same;
 * Node's own zlib does not promise that.
 */
export function zipOf(files: Files): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [path, content] of [...files].sort(byName))
    zip.file(path, content, { date: TIME, unixPermissions: 0o100644, createFolders: false });
  return zip.generateAsync({
    type: 'uint8array',
    platform: 'UNIX',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
  });
}

/** The files of an archive. */
export async function unzip(archive: Uint8Array): Promise<Files> {
  const { files } = await JSZip.loadAsync(archive);
  const entries = await Promise.all(
    Object.values(files).map(async (file) => [file.name, await file.async('uint8array')] as const),
  );
  return new Map(entries);
}
