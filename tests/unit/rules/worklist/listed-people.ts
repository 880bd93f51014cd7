/** Creates students and contacts of a worklist for tests. */
import { REQUIRED_FINDINGS } from '../../../../lib/contracts/findings/worklist-findings.ts';
import type { ListedContact, ListedStudent } from '../../../../lib/contracts/worklist/list.ts';
import type { ListInput } from '../../../../lib/rules/worklist/rows.ts';

type Tie = NonNullable<ListedContact['students']>[number];

export const tie = (more: Partial<Tie> = {}): Tie => ({
  dcid: '1',
  number: '10123',
  name: 'Ana Lopez',
  school: 'LES',
  relationship: 'Mother',
  custody: true,
  access: true,
  current: true,
  ...more,
});

/** Creates a mother who lacks nothing. */
export const contact = (more: Partial<ListedContact> = {}): ListedContact => ({
  contactId: '9001',
  name: 'Maria Lopez',
  active: true,
  emails: [{ address: 'maria@example.org', primary: true }],
  phones: [{ row: '0', type: 'Mobile', number: '555-0101', extension: '', preferred: true }],
  addresses: [],
  hasAccount: true,
  enabled: true,
  username: 'maria@example.org',
  students: [tie()],
  ...more,
});

export const student = (more: Partial<ListedStudent> = {}): ListedStudent => ({
  dcid: '1',
  place: 0,
  state: 'read',
  tries: 0,
  contactIds: ['9001'],
  ...more,
});

export const listOf = (more: Partial<ListInput> = {}): ListInput => ({
  students: [student()],
  contacts: [contact()],
  dismissed: {},
  policy: { districtDomains: ['fairmont.example'], worklistCounts: [...REQUIRED_FINDINGS] },
  remembered: { different: new Set(), noAccess: new Set() },
  noAccessReason: 'No portal access',
  showsUnread: false,
  ...more,
});
