/** Mozilla's own check of the Firefox build, by web-ext. */
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { ROOT } from '../prepare.mjs';

/** It brings 86 MB that nothing else here needs, so it is no dependency. See docs/dependencies.md. */
const WEB_EXT = 'web-ext@10.7.0';

interface Finding {
  code: string;
  file?: string;
  message: string;
}

/** Warnings that were looked at: the code, where it may be, how often, and why it is no fault. */
export const REVIEWED_WARNINGS = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^(chunks\/jsxRuntime-[\w-]+|powerschool)\.js$/,
    most: 2,
    reason:
      'Preact’s own code for dangerouslySetInnerHTML. Kinlink never uses it; a test of lib and components says so.',
  },
  {
    code: 'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION',
    file: /^manifest\.json$/,
    most: 1,
    reason:
      'data_collection_permissions is known to Firefox for Android from 142 on. Kinlink is not offered on Android.',
  },
] as const;

/** The findings that nobody has looked at: every error, and warnings that are not in the list or too many. */
export function unreviewed(errors: readonly Finding[], warnings: readonly Finding[]): Finding[] {
  const allowed = new Map<object, number>(REVIEWED_WARNINGS.map((entry) => [entry, entry.most]));
  const isNew = ({ code, file = '' }: Finding): boolean => {
    const entry = REVIEWED_WARNINGS.find(
      (warning) => warning.code === code && warning.file.test(file),
    );
    const count = entry ? (allowed.get(entry) ?? 0) : 0;
    if (entry) allowed.set(entry, count - 1);
    return count <= 0;
  };
  return [...errors, ...warnings.filter(isNew)];
}

/** Runs web-ext on the Firefox build. @returns whether nothing new was found */
export function lintPackage(): boolean {
  const { stdout, stderr } = spawnSync(
    'npm',
    ['exec', '--yes', `--package=${WEB_EXT}`, '--', 'web-ext', 'lint', '--output=json'].concat(
      '--no-config-discovery',
      `--source-dir=${ROOT}.output/firefox-mv3`,
    ),
    { cwd: tmpdir(), encoding: 'utf8', shell: process.platform === 'win32' },
  );
  const start = stdout.indexOf('{');
  if (start < 0) throw new Error(`web-ext gave no report: ${stderr}`);
  const report = JSON.parse(stdout.slice(start)) as { errors: Finding[]; warnings: Finding[] };
  const findings = unreviewed(report.errors, report.warnings);
  for (const { code, file, message } of findings)
    console.log(`✗ ${code} ${file ?? ''}: ${message}`);
  const counts = `${report.errors.length} errors, ${report.warnings.length} warnings`;
  console.log(`web-ext lint: ${counts}, ${findings.length} of them new`);
  return findings.length === 0;
}
