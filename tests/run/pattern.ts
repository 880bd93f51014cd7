/** `npm run pattern -- report.json [name]`: a report of a page check becomes a page of the stand-in. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseReport, patternFrom } from '../powerschool/pattern/from-report.ts';
import { PATTERNS } from '../powerschool/pattern/pattern.ts';

const USAGE =
  'Usage: npm run pattern -- report.json [name]. Without a name, the file’s name is the pattern’s.';

function main([source, given, ...more]: readonly string[]): void {
  if (!source || more.length > 0) throw new Error(USAGE);
  if (!existsSync(source)) throw new Error(`There is no file ${source}. ${USAGE}`);
  const name = given ?? basename(source).replace(/\.\w+$/, '');
  const pattern = patternFrom(parseReport(readFileSync(source, 'utf8')), name);
  mkdirSync(PATTERNS, { recursive: true });
  const file = `${PATTERNS}/${name}.json`;
  const text = `${JSON.stringify(pattern, null, 1)}\n`;
  try {
    // `wx` fails where a file is: a pattern never changes.
    writeFileSync(file, text, { flag: 'wx' });
  } catch {
    throw new Error(
      `There is a pattern called "${name}" already, and patterns never change. Give this one another name.`,
    );
  }
  console.log(`Written: ${file}
Look at it: npx tsx tests/powerschool/server.ts --http --variant pattern=${name}, then ${pattern.path}
Test it:    npx playwright test --config tests/playwright.config.ts page-check`);
}

try {
  main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
