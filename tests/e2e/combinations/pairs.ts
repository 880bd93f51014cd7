/**
 * The combinations of the stand-in's switches: a small set in which any two values of any two switches
 * meet, for every change, and all there are, for the nights.
 */
import { createRequire } from 'node:module';
import {
  DEFAULT_VARIANT,
  DISTRICT_CHANGES,
  type DistrictChange,
  VARIANT_VALUES,
  type Variant,
} from '../../powerschool/variant.ts';

// Bundled for CommonJS, and what a default import of that gives depends on who runs it.
const { make } = createRequire(import.meta.url)('covertable') as typeof import('covertable');

const { district: _, ...switches } = VARIANT_VALUES;
/** A district's changes are one switch each: any of them may come together. */
const FACTORS: Record<string, readonly unknown[]> = {
  ...switches,
  ...Object.fromEntries(DISTRICT_CHANGES.map((change) => [change, [false, true]])),
};
const NAMES = Object.keys(FACTORS);
/** This salt gave the smallest set of some that were tried. */
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

/** How many switches there are, and how many combinations. */
export const SWITCHES = NAMES.length;
export const PRODUCT = NAMES.reduce((size, name) => size * (FACTORS[name]?.length ?? 1), 1);

/**
 * One of all combinations. Neighbours differ in nearly every switch, so that any stretch of them is a
 * fair sample of the whole.
 * @param at 0 to PRODUCT - 1, each another combination
 */
export function combination(at: number): Variant {
  // A prime that divides no number of values visits each place once.
  let left = Number((BigInt(at) * 1_000_000_007n) % BigInt(PRODUCT));
  const row: Record<string, unknown> = {};
  for (const name of NAMES) {
    const values = FACTORS[name] ?? [];
    row[name] = values[left % values.length];
    left = Math.floor(left / values.length);
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
