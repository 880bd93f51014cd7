/** `npm run licenses`: writes the license notices that the extension carries, from the installed packages. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { licenseNotices } from './package/shipped-packages.ts';

const NOTICES = fileURLToPath(new URL('../../public/licenses.txt', import.meta.url));

writeFileSync(NOTICES, licenseNotices());
console.log(`Written: ${NOTICES}`);
