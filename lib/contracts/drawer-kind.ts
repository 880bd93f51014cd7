/** Apart from the other contracts: facts and advice both speak of drawers. */
import * as z from 'zod/mini';

/** Drawers that Kinlink knows. `other`: one is open and it is none of these. */
export const DrawerKind = z.literal([
  'email',
  'account',
  'student',
  'add-students',
  'phone',
  'address',
  'other',
]);
export type DrawerKind = z.infer<typeof DrawerKind>;
