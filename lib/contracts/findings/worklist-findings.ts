/** The findings of a worklist, as closed lists. Pages import them, so this file has no schema library. */

/** Things that keep, or will keep, a parent from seeing a child. The policy says which of them count. */
export const REQUIRED_FINDINGS = [
  'no-contact',
  'no-email',
  'no-account',
  'account-off',
  'access-off',
  'parent-access-off',
  'access-without-account',
  'account-without-access',
  'shared-email',
  'likely-same',
  'inactive-with-account',
  'district-email',
] as const;

/** Things that are only good to have. */
export const ADVISORY_FINDINGS = [
  'no-preferred-phone',
  'blank-relationship',
  'no-custody',
] as const;

export const WORKLIST_FINDINGS = [...REQUIRED_FINDINGS, ...ADVISORY_FINDINGS] as const;
export type WorklistFinding = (typeof WORKLIST_FINDINGS)[number];

/** Things that a record may not say about a contact. */
const UNKNOWNS = ['active', 'emails', 'account', 'enabled', 'access'] as const;
export type UnknownPart = (typeof UNKNOWNS)[number];
