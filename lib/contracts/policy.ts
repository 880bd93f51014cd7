/**
 * The district's settings: one schema, one default, three sources. Nothing else decides for a district. Pure:
 * `lib/settings/policy-storage.ts` reads the sources.
 */
import * as z from 'zod/mini';
import { REQUIRED_FINDINGS, WORKLIST_FINDINGS } from './findings/worklist-findings.ts';
import { SCREEN_LANGUAGES } from './language.ts';

/** Kinds of characters in a temporary password. */
export const PASSWORD_CLASSES = ['upper', 'lower', 'digits', 'signs'] as const;
/** Parts of Kinlink that a district can switch off. */
export const FEATURES = [
  'check',
  'compare',
  'carry-over',
  'retire',
  'welcome-sheet',
  'first-run',
] as const;
/** Sides of the window that the sidebar can be at. */
export const SIDES = ['left', 'right', 'bottom'] as const;
export type Side = (typeof SIDES)[number];
/** Fields of the account drawer that a district may want to leave empty (facts §4, S [A25]). */
export const LEAVABLE = ['identityProvider', 'stateGuardianNumber'] as const;

const line = z.string().check(z.minLength(1), z.maxLength(300));
const lines = z.array(line).check(z.maxLength(50));
const domain = z.string().check(z.maxLength(253), z.regex(/^[a-z\d-]+(\.[a-z\d-]+)+$/i));
const check = z.string().check(z.minLength(1), z.maxLength(80), z.regex(/^[^;]*[^;\s][^;]*$/));
const domains = z.array(domain).check(z.maxLength(50));

export const Policy = z.object({
  /** How to make the username (facts §10, G: differs by district). */
  username: z.literal(['email', 'local-part', 'letters-and-digits', 'leave']),
  /** Type of a new email, as PowerSchool's list words it (facts §3, A25). */
  emailType: z.string().check(z.minLength(1), z.maxLength(60)),
  /** Characters in a temporary password: 8 to 24 (facts §10). One of words may be longer. */
  passwordLength: z.number().check(z.int(), z.gte(8), z.lte(24)),
  /** Each of these classes gives a temporary password at least one character. */
  passwordClasses: z.array(z.literal(PASSWORD_CLASSES)).check(z.minLength(1)),
  /** What a temporary password looks like: any characters, or three short words and a digit. */
  passwordStyle: z.literal(['characters', 'words']),
  /** What to do with a duplicate once nothing of it can be lost. */
  retire: z.literal(['ask', 'delete', 'inactive']),
  /** How many days the answer "Different person" is kept; 0: not beyond its task. */
  differentPersonDays: z.number().check(z.int(), z.gte(0), z.lte(365)),
  /** Whether Kinlink checks an email by itself before an account is made with it. */
  checkEmail: z.boolean(),
  /** Whether the next drawer opens, filled in, once the registrar has submitted the one before. */
  nextByItself: z.boolean(),
  /** After how many minutes without work in PowerSchool Kinlink asks "Still you?"; 0: never. */
  idleMinutes: z.number().check(z.int(), z.gte(0), z.lte(720)),
  /** Email domains of parents, beside the well-known ones: a misspelling of one is pointed out. */
  knownDomains: domains,
  /** The district's own email domains, for staff and students: hardly a parent's own address. */
  districtDomains: domains,
  /** The district's own questions, which a registrar confirms for each contact before access is turned on. */
  identityChecks: z.array(check).check(z.maxLength(6)),
  /** Fields of the account drawer to leave empty, by Kinlink's names. */
  leaveEmpty: z.array(z.literal(LEAVABLE)),
  /** Extra phrases and labels: language → Kinlink's name for the wording → texts as the page has them. */
  wordings: z.record(z.string(), z.record(z.string(), lines)),
  /** Extra steps and notes: guide id → texts. */
  guides: z.record(
    z.string(),
    z.strictObject({ steps: z.optional(lines), notes: z.optional(lines) }),
  ),
  /** The school or district on the welcome sheet; '' for none. */
  school: z.string().check(z.maxLength(120)),
  /** The address where parents sign in; '' for none. */
  portal: z.string().check(z.maxLength(300), z.regex(/^$|^https:\/\/[^\s/]+\.[^\s]+$/)),
  featuresOff: z.array(z.literal(FEATURES)),
  /** What counts in a worklist: as long as one of these is found, a parent is not ready. */
  worklistCounts: z.array(z.literal(WORKLIST_FINDINGS)),
  /** Light or dark; 'system' follows the computer. */
  theme: z.literal(['system', 'light', 'dark']),
  /**
   * The sidebar's side; 'auto': right, but left on a page that reads from right to left, and wherever it is freer. The
   * registrar may move it for a site.
   */
  side: z.literal(['auto', ...SIDES]),
  /** The language of the interface; 'browser' follows the browser. */
  language: z.literal(['browser', ...SCREEN_LANGUAGES]),
});
export type Policy = z.infer<typeof Policy>;
export type Feature = (typeof FEATURES)[number];
export type Key = keyof Policy;
export const KEYS = Object.keys(Policy.shape) as Key[];

export const DEFAULT_POLICY: Policy = {
  username: 'email',
  emailType: 'Current',
  passwordLength: 12,
  passwordClasses: [...PASSWORD_CLASSES],
  passwordStyle: 'characters',
  retire: 'ask',
  differentPersonDays: 30,
  checkEmail: false,
  nextByItself: false,
  idleMinutes: 0,
  knownDomains: [],
  districtDomains: [],
  identityChecks: [],
  leaveEmpty: [...LEAVABLE],
  wordings: {},
  guides: {},
  school: '',
  portal: '',
  featuresOff: [],
  worklistCounts: [...REQUIRED_FINDINGS],
  theme: 'system',
  side: 'auto',
  language: 'browser',
};

/** Limits of the fields, in characters (data dictionary, D, facts §10, November 2026). */
export const LIMITS = { username: 64, accountEmail: 256 } as const;

/** A part of a policy that is not used: its place (`guides.clash.steps`), and why. */
export interface Refused {
  key: string;
  why: 'not-a-policy' | 'unknown' | 'wrong';
}

/** The usable part of a policy, and the refused parts. */
export interface Read {
  policy: Partial<Policy>;
  refused: Refused[];
}

const isTable = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads a policy from any source. A bad value, or a bad entry of a list or table, falls back to the next
 * source and is listed; the rest stays. Never throws.
 */
export function readPolicy(given: unknown): Read {
  if (!isTable(given)) return { policy: {}, refused: [{ key: '', why: 'not-a-policy' }] };
  const refused: Refused[] = [];
  const policy: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(given)) {
    if (!Object.hasOwn(Policy.shape, key)) {
      refused.push({ key, why: 'unknown' });
      continue;
    }
    const schema = Policy.shape[key as Key];
    const usablePart = usable(value, key, (part) => schema.safeParse(part).data, refused);
    if (usablePart !== undefined) policy[key] = usablePart;
  }
  return { policy, refused };
}

/**
 * The value if it is valid as a whole, else its valid parts, else undefined.
 *
 * @param parse parses the value of the whole key; undefined when it refuses
 */
function usable(
  value: unknown,
  key: string,
  parse: (value: unknown) => unknown,
  refused: Refused[],
): unknown {
  const whole = parse(value);
  if (whole !== undefined) return value;
  const before = refused.length;
  if (Array.isArray(value) && value.length > 0) {
    const good = value.filter((part) => {
      if (parse([part]) !== undefined) return true;
      refused.push({ key: `${key}: ${preview(part)}`, why: 'wrong' });
      return false;
    });
    if (good.length > 0 && parse(good) !== undefined) return good;
  } else if (isTable(value)) {
    const good = Object.entries(value).flatMap(([name, part]) => {
      const usablePart = usable(
        part,
        `${key}.${name}`,
        (entry) => parse({ [name]: entry }),
        refused,
      );
      return usablePart === undefined ? [] : [[name, usablePart] as const];
    });
    if (good.length > 0) return Object.fromEntries(good);
  }
  // If no part is valid, one refusal is enough.
  refused.splice(before, refused.length, { key, why: 'wrong' });
  return undefined;
}

const preview = (value: unknown): string => (JSON.stringify(value) ?? '').slice(0, 60);

/** The sources of a setting, the strongest first. */
const SOURCES = ['managed', 'own', 'imported', 'default'] as const;
export type Source = (typeof SOURCES)[number];

export interface InForce {
  policy: Policy;
  /** Where each value comes from. */
  from: Record<Key, Source>;
}

/**
 * The policy in force, key by key: IT's, else the registrar's own, else the imported file's, else the
 * default. Lists and tables of two sources are not mixed.
 */
export function mergePolicy(
  managed: Partial<Policy>,
  imported: Partial<Policy>,
  own: Partial<Policy>,
): InForce {
  const given = { managed, own, imported, default: DEFAULT_POLICY };
  const from = Object.fromEntries(
    KEYS.map((key) => [key, SOURCES.find((source) => given[source][key] !== undefined)]),
  ) as InForce['from'];
  const policy = Object.fromEntries(KEYS.map((key) => [key, given[from[key]][key]]));
  return { policy: policy as Policy, from };
}

/** Whether a value is valid for a key. */
export const isRight = (key: Key, value: unknown): boolean =>
  Policy.shape[key].safeParse(value).success;

/** The district's phrases and labels of all languages, by Kinlink's names. */
export function wordingsOf({ wordings }: Pick<Policy, 'wordings'>): Record<string, string[]> {
  const all = new Map<string, string[]>();
  for (const table of Object.values(wordings))
    for (const [name, texts] of Object.entries(table))
      all.set(name, [...(all.get(name) ?? []), ...texts]);
  return Object.fromEntries(all);
}
