/** The files of the source package: what git tracks, or all of an unpacked source package. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Folders and endings that `.gitignore` names; it holds no other kind of pattern. */
export function ignored(gitignore: string): (path: string) => boolean {
  const patterns = gitignore.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const folders = patterns.filter((line) => line.endsWith('/')).map((line) => line.slice(0, -1));
  const endings = patterns.filter((line) => line.startsWith('*')).map((line) => line.slice(1));
  const others = patterns.length - folders.length - endings.length;
  if (others > 0) throw new Error('.gitignore holds a pattern that the source package can’t read.');
  return (path) =>
    path.split('/').some((part) => folders.includes(part)) ||
    endings.some((end) => path.endsWith(end));
}

/** Paths with `/`, from the root. */
export function sourceFiles(root: string): string[] {
  if (existsSync(join(root, '.git')))
    return execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
      .split('\0')
      .filter((path) => path !== '' && existsSync(join(root, path)));
  const isIgnored = ignored(readFileSync(join(root, '.gitignore'), 'utf8'));
  return filesUnder(root).filter((path) => !isIgnored(path));
}

/** All files under a folder, as paths with `/` from there. Does not enter the folder of installed packages. */
export function filesUnder(folder: string, inside = ''): string[] {
  return readdirSync(join(folder, inside), { withFileTypes: true }).flatMap((entry) => {
    const path = join(inside, entry.name);
    if (entry.name === 'node_modules') return [];
    return entry.isDirectory() ? filesUnder(folder, path) : [path.split(sep).join('/')];
  });
}
