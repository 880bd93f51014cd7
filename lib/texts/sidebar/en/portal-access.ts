/** A contact that is to have no portal access, and how far a contact of a student is. */

export const portalAccessEn = {
  noPortalAccess: {
    offer: 'No portal access for this contact',
    tag: 'No portal access',
    heading: 'No portal access',
    lead: {
      by: 'name',
      none: 'This contact is marked “No portal access” on this computer. There’s nothing to do here.',
      other: '{name} is marked “No portal access” on this computer. There’s nothing to do here.',
    },
    takeBack: 'Give portal access after all',
    changeHeading: 'If this changes',
    hasAccount: 'PowerSchool still shows an account on this contact.',
    seesStudents: 'Data Access is still on for {students}.',
  },
} as const;
