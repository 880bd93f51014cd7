import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { ignored, sourceFiles } from '../../run/package/source-files.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

it('an unpacked source package has the same files again, whatever was built in it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kinlink-source-'));
  try {
    cpSync(`${ROOT}.gitignore`, join(folder, '.gitignore'));
    for (const path of [
      'lib/a.ts',
      '.output/b.js',
      'node_modules/c/c.js',
      'npm.log',
      'docs/pictures/d.gif',
    ]) {
      mkdirSync(join(folder, path, '..'), { recursive: true });
      writeFileSync(join(folder, path), '');
    }
    expect(sourceFiles(folder).sort()).toEqual(['.gitignore', 'docs/pictures/d.gif', 'lib/a.ts']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it('the source package holds what a reviewer needs, and nothing that is made', () => {
  const files = sourceFiles(ROOT);
  expect(files).toEqual(
    expect.arrayContaining(['package.json', 'package-lock.json', 'wxt.config.ts', 'README.md']),
  );
  expect(files.filter((path) => /^(node_modules|\.output|package-output)\//.test(path))).toEqual(
    [],
  );
});

it('a pattern that it can’t read is refused', () => {
  expect(() => ignored('node_modules/\n!kept')).toThrow('.gitignore');
});
