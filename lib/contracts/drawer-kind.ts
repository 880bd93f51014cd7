/** In a file of its own because facts and advice both use it. */
import * as z from 'zod/mini';

/** Drawers that Kinlink knows. `other`: an open drawer that is none of these. */
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
