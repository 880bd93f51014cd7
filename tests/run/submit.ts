/**
 * `npm run submit -- chrome|edge|firefox [--upload]`: submits a package of `npm run package` to its store; without
 * `--upload` it only tries to sign in. The secrets are in the environment, as `wxt submit` names them.
 */
import { readFileSync } from 'node:fs';
import { submitCommand } from './package/submit-command.ts';
import { ROOT, run } from './prepare.mjs';

const { version } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'));
try {
  const command = submitCommand(process.argv.slice(2), version);
  const wxt = `${ROOT}node_modules/wxt/bin/wxt.mjs`;
  process.exitCode = run(process.execPath, [wxt, ...command]) ? 0 : 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
