/** The people and values of the flows. */
import { CONTACTS, STUDENTS } from '../../powerschool/scene.ts';

const { ana, nora, otto } = STUDENTS;

const child = ({ first, last, number }: { first: string; last: string; number: string }) => ({
  name: first,
  listName: `${last}, ${first}`,
  number,
});

/** Most flows start on the Contacts page of the first child. */
export const CHILDREN = [child(ana), child(nora), child(otto)] as const;

export const MOTHER = { name: 'Maria Lopez', email: CONTACTS.maria.wantedEmail };
export const FATHER = {
  name: 'Carlos Lopez',
  original: 'Lopez, Carlos A.',
  email: CONTACTS.carlosDuplicate.email,
};
/** A parent with an account and a new email. */
export const PARENT_WITH_NEW_EMAIL = { name: 'Arun Raman', student: STUDENTS.priya };
export const NEW_EMAIL = 'arun.raman@example.net';

/** The shortest that the server accepts; by hand it is typed twice. */
export const PASSWORD = 'fall2026';

/** What the duplicate has and the original lacks. */
export const CARRIED_OVER = {
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
