/** Whom the flows are about, as a registrar knows them. */
import { CONTACTS, STUDENTS } from '../../powerschool/scene.ts';

const { ana, nora, otto } = STUDENTS;

const child = ({ first, last, number }: { first: string; last: string; number: string }) => ({
  name: first,
  listed: `${last}, ${first}`,
  number,
});

/** The first is the one whose contacts page each flow begins on. */
export const CHILDREN = [child(ana), child(nora), child(otto)] as const;

export const MOTHER = { name: 'Maria Lopez', email: CONTACTS.maria.wantedEmail };
export const FATHER = {
  name: 'Carlos Lopez',
  original: 'Lopez, Carlos A.',
  email: CONTACTS.carlosDuplicate.email,
};
/** Has an account, and a new email to be entered. */
export const CHANGED = { name: 'Arun Raman', student: STUDENTS.priya };
export const NEW_EMAIL = 'arun.raman@example.net';

/** As short as the server takes it: by hand she types it twice. */
export const PASSWORD = 'fall2026';

/** What the duplicate knows and the original lacks. */
export const CARRIED = {
  phones: [
    { type: 'Work', number: '555-0112', ext: '21' },
    { type: 'Mobile', number: '555-0115', ext: '' },
  ],
  address: {
    line1: '12 Maple Street',
    line2: 'Rear entrance',
    unit: '3B',
    city: 'Fairmont',
    state: 'NJ',
    zip: '00501',
  },
} as const;
