/** Which characters of a script come from which package, by the script's source map. Pure. */
import { SourceMap, type SourceMapPayload } from 'node:module';

/** The package of a source file; '' for Kinlink's own code. */
export const packageOf = (source: string): string =>
  /(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1] ?? '';

/** For each package in a script: the script without the characters that come from that package. */
export function removeEachPackage(code: string, map: SourceMapPayload): Map<string, string> {
  const sourceMap = new SourceMap(map);
  const lines = code.split('\n').map((line, row) => ({
    line,
    packages: Array.from({ length: line.length }, (_, column) => {
      const entry = sourceMap.findEntry(row, column);
      return 'originalSource' in entry ? packageOf(entry.originalSource) : '';
    }),
  }));
  const names = new Set(lines.flatMap(({ packages }) => [...new Set(packages)]).filter(Boolean));
  const without = (name: string) =>
    lines
      .map(({ line, packages }) =>
        Array.from(packages, (origin, column) => (origin === name ? '' : line[column])).join(''),
      )
      .join('\n');
  return new Map([...names].map((name) => [name, without(name)]));
}
