/** What the page's own code has to know of a pattern: the ids by which it finds things. */
import type { Finding } from '../../../lib/contracts/page-check.ts';
import { newId } from './new-id.ts';
import type { Pattern } from './pattern.ts';

export const groupOf = ({ anchor }: Finding): string => anchor.split('.')[0] ?? '';

/** Elements of the page itself, not of a drawer. */
export const pageOnly = (all: readonly Finding[]): Finding[] =>
  all.filter((one) => !groupOf(one).endsWith('-drawer'));

/** Access Accounts is the one page with client code that uses ids (facts §7). */
const BY_ID: Partial<Record<Finding['anchor'], string>> = {
  'parent-access.box': 'allowGuardianWebAccess',
  'parent-access.id': 'guardianwebid',
};

/** Known id → the one that the pattern has in its place. */
export const patternIds = ({ report }: Pattern): Record<string, string> =>
  Object.fromEntries(
    pageOnly(report.found).flatMap(({ anchor, id }, at) => {
      const known = BY_ID[anchor];
      return known && id && !id.startsWith('known') ? [[known, newId(id, at)]] : [];
    }),
  );
