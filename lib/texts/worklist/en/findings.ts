/** What a contact lacks, as the rows of the worklist and the options page name it. */
import type { WorklistFinding } from '../../../contracts/findings/worklist-findings.ts';

export const findingsEn = {
  'no-contact': 'No contact',
  'no-email': 'No email',
  'no-account': 'No account',
  'account-off': 'Account is off or locked',
  'access-off': 'Data Access is off',
  'parent-access-off': 'Enable Parent Access is off',
  'access-without-account': 'Data Access is on, but there is no account: create one',
  'account-without-access': 'The account has no Data Access to any student',
  'shared-email': 'Another parent has this email',
  'likely-same': 'Likely a duplicate',
  'inactive-with-account': 'Inactive, but has an account',
  'district-email': 'Email is from the school district',
  'no-preferred-phone': 'No preferred phone',
  'blank-relationship': 'No relationship',
  'no-custody': 'No contact has custody',
} as const satisfies Record<WorklistFinding, string>;
