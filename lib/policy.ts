/**
 * The district's settings, with one default. Rules read them; nothing else decides for a district.
 */
import * as z from 'zod/mini';

export const Policy = z.object({
  /** Type that a new email gets, as the list in PowerSchool words it (facts §3, A25). */
  emailType: z.string(),
  /** What becomes the username (facts §10, G: differs by district). */
  username: z.literal(['email', 'local-part', 'letters-and-digits', 'leave']),
  /** Characters in a temporary password: 8 to 24 (facts §10). */
  passwordLength: z.number().check(z.int(), z.gte(8), z.lte(24)),
  /** What becomes of a duplicate: the vendor prefers inactive, some districts delete (facts §10, D and G). */
  retire: z.literal(['ask', 'delete', 'inactive']),
  /** Whether an email is checked by itself once it was typed. A search replaces PowerSchool's selection (facts §8). */
  checkEmail: z.boolean(),
  /** Extra steps and notes: guide id → texts. */
  guides: z.record(
    z.string(),
    z.object({ steps: z.optional(z.array(z.string())), notes: z.optional(z.array(z.string())) }),
  ),
});
export type Policy = z.infer<typeof Policy>;

export const DEFAULT_POLICY: Policy = {
  retire: 'ask',
  checkEmail: false,
  emailType: 'Current',
  username: 'email',
  passwordLength: 12,
  guides: {},
};

/** Limits of the fields, in characters (data dictionary, D, facts §10, November 2026). */
export const LIMITS = { username: 64, accountEmail: 256 } as const;
