/**
 * `npm run package`: builds the extension and writes the packages of all stores into `package-output`.
 * `-- --lint` has Mozilla's linter look at them, `-- --check` builds them again elsewhere and compares the bytes.
 */
import { parseArgs } from 'node:util';
import { checkPackages } from './package/check-packages.ts';
import { lintPackage } from './package/lint-package.ts';
import { writePackages } from './package/write-packages.ts';
import { ROOT } from './prepare.mjs';

const { values } = parseArgs({
  options: {
    lint: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    to: { type: 'string', default: `${ROOT}package-output` },
  },
});

try {
  const hashes = await writePackages(values.to);
  for (const [name, hash] of hashes) console.log(`${hash}  ${name}`);
  const isGood =
    (!values.lint || lintPackage()) && (!values.check || (await checkPackages(values.to)));
  process.exitCode = isGood ? 0 : 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
