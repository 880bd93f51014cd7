/**
 * `npm run it-kit`: writes the kit in `docs/it/kit`. With a district's own values it writes that district's kit:
 * `-- --policy=district.json --chrome=ID --edge=ID --site=https://ps.district.org --to=folder`.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readPolicyFile } from '../../lib/settings/policy-file.ts';
import { EXAMPLE_IDS, kitFiles } from './it-kit/kit.ts';
import { ROOT } from './prepare.mjs';

const { values } = parseArgs({
  options: {
    policy: { type: 'string', default: `${ROOT}docs/policy-example.json` },
    chrome: { type: 'string', default: EXAMPLE_IDS.chromeId },
    edge: { type: 'string', default: EXAMPLE_IDS.edgeId },
    site: { type: 'string', default: EXAMPLE_IDS.site },
    to: { type: 'string', default: `${ROOT}docs/it/kit` },
  },
});

const file = readPolicyFile(readFileSync(values.policy, 'utf8'));
if (file.kind !== 'policy' || file.refused.length > 0) {
  const faults = file.refused.map(({ key, why }) => `${key} (${why})`).join(', ');
  console.error(
    `${values.policy} is not a policy that can be used as a whole: ${faults || file.kind}`,
  );
  process.exit(1);
}
const files = kitFiles({
  chromeId: values.chrome,
  edgeId: values.edge,
  firefoxId: EXAMPLE_IDS.firefoxId,
  site: values.site,
  policy: file.policy,
});
rmSync(values.to, { recursive: true, force: true });
for (const [path, content] of files) {
  mkdirSync(dirname(join(values.to, path)), { recursive: true });
  writeFileSync(join(values.to, path), content);
}
console.log(`Written: ${files.size} files in ${values.to}`);
