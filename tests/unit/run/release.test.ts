/** The workflows: pinned, without rights they don't need, and with their logic in npm scripts. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { submitCommand } from '../../run/package/submit-command.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const read = (path: string) => readFileSync(ROOT + path, 'utf8');
const { scripts, version } = JSON.parse(read('package.json'));

describe.each(readdirSync(`${ROOT}.github/workflows`))('%s', (name) => {
  const text = read(`.github/workflows/${name}`);

  it('names every action by its commit, with the version beside it', () => {
    const uses = text.match(/^.*\buses:.*$/gm) ?? [];
    expect(uses.length).toBeGreaterThan(0);
    for (const line of uses)
      expect(line).toMatch(/uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('has no rights but those that a job asks for', () => {
    expect(text).toMatch(/^permissions: \{\}$/m);
    const jobs = text.split(/^jobs:$/m)[1] ?? '';
    const bodies = jobs.split(/^ {2}(?=[\w-]+:$)/m).slice(1);
    expect(bodies.length).toBeGreaterThan(1);
    for (const job of bodies) expect(job).toMatch(/^ {4}permissions:$/m);
    const checkouts = text.match(/actions\/checkout@/g) ?? [];
    expect(text.match(/persist-credentials: false/g)).toHaveLength(checkouts.length);
  });

  it('puts nothing from outside into a shell', () => {
    const commands = text.match(/run: (\|\n(?: {10}.*\n)+|.*)/g) ?? [];
    expect(commands.length).toBeGreaterThan(2);
    for (const command of commands) expect(command).not.toContain('${{ ');
  });

  it('runs scripts that package.json has', () => {
    for (const [, script = ''] of text.matchAll(/npm run ([\w:-]+)/g))
      expect(scripts).toHaveProperty(script);
  });
});

it('a submission is a try unless it is asked for', () => {
  expect(submitCommand(['chrome'], '1.2.3')).toEqual([
    'submit',
    '--dry-run',
    '--chrome-zip=package-output/kinlink-1.2.3-chrome.zip',
  ]);
  expect(submitCommand(['firefox', '--upload'], '1.2.3')).toEqual([
    'submit',
    '--firefox-zip=package-output/kinlink-1.2.3-firefox.zip',
    '--firefox-sources-zip=package-output/kinlink-1.2.3-source.zip',
  ]);
  for (const wrong of [[], ['opera'], ['chrome', '--now'], ['edge', '--upload', 'more']])
    expect(() => submitCommand(wrong, '1.2.3')).toThrow('Usage');
});

it('the version is in one place', () => {
  expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  expect(JSON.parse(read('package-lock.json')).version).toBe(version);
  expect(read('wxt.config.ts')).not.toMatch(/\bversion:/);
});

it('the pull-request template has a box for every promise', () => {
  const promises = read('docs/promises.md').match(/^## (\d)\./gm) ?? [];
  const boxes = read('.github/pull_request_template.md').match(/^- \[ \] (\d)\./gm) ?? [];
  expect(boxes.map((box) => box.replace('- [ ]', '##'))).toEqual(promises);
});
