/**
 * `npm run demo [-- --tour]`: installs what is missing, builds the production extension, and opens a browser on the
 * stand-in PowerSchool. Without a display, or with `--tour`, it plays the story by itself.
 */
import { findChromium, installPackages, ROOT, run } from './prepare.mjs';

try {
  installPackages();
  process.env.CHROMIUM_PATH = findChromium();
  console.log('Building Kinlink …');
  if (
    !run(process.execPath, [`${ROOT}node_modules/wxt/bin/wxt.mjs`, 'build'], {
      stdio: ['ignore', 'ignore', 'inherit'],
    })
  )
    throw new Error('The build failed; see its message above.');
  const demo = [`${ROOT}node_modules/tsx/dist/cli.mjs`, `${ROOT}tests/run/demo.ts`];
  process.exitCode = run(process.execPath, [...demo, ...process.argv.slice(2)]) ? 0 : 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
