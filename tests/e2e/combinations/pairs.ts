/** Combinations of the stand-in's switches: a small set that pairs any two values, and the full product. */
import { createRequire } from 'node:module';
import {
  DEFAULT_VARIANT,
  DISTRICT_CHANGES,
  type DistrictChange,
  VARIANT_VALUES,
  type Variant,
} from '../../powerschool/variant.ts';

// A CommonJS bundle, whose default import differs between vitest and Playwright.
const { make } = createRequire(import.meta.url)('covertable') as typeof import('covertable');

/** Switches that are in no combination, each with the reason. Tests of their own play them. */
export const APART: Partial<Record<keyof Variant, string>> = {
  rowDelete: 'the story deletes no row',
  parentAccessBox: 'the story changes no such box',
  unlistedAccess: 'nobody in the story has such access',
  searchLeft: 'the search would be about something else',
  searchPeople: 'the list would hold more than the story asks for',
  fieldSecurity: 'the story adds a phone',
  merge: 'Kinlink offers nothing during a consolidation',
  translated: 'Kinlink offers nothing on a page that the browser translates',
  timeOut: 'the dialog lies over the page until the registrar answers',
  signInSteps: 'the story begins signed in',
  afterSignIn: 'the story begins signed in',
  notice: 'it would double the number of combinations',
  feedback: 'it would double the number of combinations',
  drawer: 'it would double the number of combinations',
  drawerButtons: 'it would double the number of combinations',
};
/**
 * Values that are in no combination: pages that are the usual ones, a moment later; 2,000 rows, with which each step
 * takes seconds, while 300 are read in the same way; and records without what is empty, with a test of their own.
 */
export const VALUES_APART: readonly unknown[] = [
  'heads-first',
  'stale-sections',
  'many-rows',
  'sparse',
];

const switches: Record<string, readonly unknown[]> = Object.fromEntries(
  Object.entries(VARIANT_VALUES)
    .filter(([name]) => name !== 'district' && !Object.hasOwn(APART, name))
    .map(([name, values]) => [
      name,
      (values as readonly unknown[]).filter((value) => !VALUES_APART.includes(value)),
    ]),
);
/** Each of a district's changes is a switch of its own. */
const FACTORS: Record<string, readonly unknown[]> = {
  ...switches,
  ...Object.fromEntries(DISTRICT_CHANGES.map((change) => [change, [false, true]])),
};
const NAMES = Object.keys(FACTORS);
/** The salt with the smallest set of those that were tried. */
const SALT = '7';

const variantOf = (row: Record<string, unknown>): Variant => {
  const district = DISTRICT_CHANGES.filter((change) => row[change]);
  const plain = Object.entries(row).filter(([name]) => !isChange(name));
  return { ...DEFAULT_VARIANT, ...Object.fromEntries(plain), district };
};
const isChange = (name: string): name is DistrictChange =>
  DISTRICT_CHANGES.some((change) => change === name);

/** The pairwise set: the same on every run, as long as no switch is added. */
export const pairwise = (): Variant[] =>
  make(Object.fromEntries(Object.entries(FACTORS).map(([name, values]) => [name, [...values]])), {
    length: 2,
    seed: SALT,
  }).map(variantOf);

/**
 * A small part of the pairwise set that has each value of each switch at least once.
 * @returns indexes into `pairwise()`, in rising order
 */
export function eachValueOnce(): number[] {
  const rows = pairwise().map((variant, index) => ({ index, values: valuesOf(variant) }));
  const missing = new Set(rows.flatMap(({ values }) => values));
  const selection: number[] = [];
  const gain = (row: { values: string[] }) =>
    row.values.filter((value) => missing.has(value)).length;
  while (missing.size > 0) {
    const best = rows.reduce((a, b) => (gain(b) > gain(a) ? b : a));
    for (const value of best.values) missing.delete(value);
    selection.push(best.index);
  }
  return selection.sort((a, b) => a - b);
}

const valuesOf = ({ district, ...switches }: Variant): string[] => [
  ...Object.entries(switches).map(([name, value]) => `${name}=${value}`),
  ...DISTRICT_CHANGES.map((change) => `${change}=${district.includes(change)}`),
];

/** How many switches there are, and how many combinations. */
export const SWITCHES = NAMES.length;
export const PRODUCT = NAMES.reduce((size, name) => size * (FACTORS[name]?.length ?? 1), 1);

/**
 * One of all combinations. Neighbors differ in nearly every switch, so any range of them is a fair sample.
 * @param number 0 to PRODUCT - 1, each another combination
 */
export function combination(number: number): Variant {
  // A prime that divides no number of values visits each combination once.
  let rest = Number((BigInt(number) * 1_000_000_007n) % BigInt(PRODUCT));
  const row: Record<string, unknown> = {};
  for (const name of NAMES) {
    const values = FACTORS[name] ?? [];
    row[name] = values[rest % values.length];
    rest = Math.floor(rest / values.length);
  }
  return variantOf(row);
}

/** Each switch with its value, as the command line of the stand-in takes it. */
export const settings = (variant: Variant): string[] =>
  Object.entries(variant).map(
    ([name, value]) => `${name}=${Array.isArray(value) ? value.join() || 'none' : value}`,
  );

/** What differs from the default, for the name of a test. */
export const nameOf = (variant: Variant): string => {
  const usual = new Set(settings(DEFAULT_VARIANT));
  return settings(variant)
    .filter((setting) => !usual.has(setting))
    .join(' ');
};
