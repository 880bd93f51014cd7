/** Which characters of a script came from which package, by the script's source map. Pure. */
import { SourceMap, type SourceMapPayload } from 'node:module';

/** The package of a source file; '' for our own. */
export const packageOf = (source: string): string =>
  /(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1] ?? '';

/**
 * Cuts a script by origin.
 * @returns for each package how the script would read without what came from it
 */
export function without(code: string, map: SourceMapPayload): Map<string, string> {
  const origins = new SourceMap(map);
  const lines = code.split('\n').map((line, at) => ({
    line,
    from: Array.from({ length: line.length }, (_, column) => {
      const entry = origins.findEntry(at, column);
      return 'originalSource' in entry ? packageOf(entry.originalSource) : '';
    }),
  }));
  const names = new Set(lines.flatMap(({ from }) => [...new Set(from)]).filter(Boolean));
  return new Map(
    [...names].map((name) => [
      name,
      lines
        .map(({ line, from }) =>
          Array.from({ length: line.length }, (_, at) => (from[at] === name ? '' : line[at])).join(
            '',
          ),
        )
        .join('\n'),
    ]),
  );
}
