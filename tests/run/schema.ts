/** `npm run schema`: writes the schema that Chromium's managed storage needs, from the schema of the policy. */
import { writeFileSync } from 'node:fs';
import { managedSchema, SCHEMA } from './managed-schema.ts';

writeFileSync(SCHEMA, managedSchema());
console.log(`Written: ${SCHEMA}`);
