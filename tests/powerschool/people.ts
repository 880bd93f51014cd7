/** Everything personal that the stand-in's district holds, and finding any of it in a text. */
import { VOCABULARY } from '../../lib/contracts/id-shape.ts';
import { ANCHORS, ATTRIBUTES, FOUND_BY, TAGS, TYPES } from '../../lib/contracts/page-anchors.ts';
import type { Data } from './model.ts';

/** Words that a report has of itself, such as the street of an address and the street in an anchor’s name. */
const OWN = new Set(
  [...VOCABULARY, ...ANCHORS, ...ATTRIBUTES, ...FOUND_BY, ...TAGS, ...TYPES, 'in', 'en', 'es', 'ar']
    .flatMap((one) => one.split(/[.-]/))
    .map((one) => one.toLowerCase()),
);

/** Words, numbers and addresses of people, in small letters. A single Latin letter or digit says nothing. */
export function secretsOf({ contacts, students }: Data): Set<string> {
  const whole = [
    ...students.flatMap((one) => [one.first, one.last, one.number, String(one.dcid), one.accessId]),
    ...contacts.flatMap((one) => [
      one.first,
      one.middle,
      one.last,
      one.employer,
      String(one.id),
      ...one.emails.map(({ address }) => address),
      ...one.phones.map(({ number }) => number),
      ...one.addresses.flatMap(({ line1, line2, city, zip }) => [line1, line2, city, zip]),
      ...(one.account ? [one.account.username, one.account.email] : []),
    ]),
  ].map((one) => one.trim().toLowerCase());
  // A part of a name or of an address is as bad as all of it.
  const parts = whole.flatMap((one) => one.split(/[^\p{L}\p{M}\p{N}]+/u));
  return new Set(
    [...whole, ...parts].filter((one) => /\P{ASCII}|...|[a-z]{2}/u.test(one) && !OWN.has(one)),
  );
}

/** What of a report is nobody's: which Kinlink and which browser, the family and the names of our own fields. */
const OURS = /"(kinlink|browserVersion|family|report)":\s*("[^"]*"|\d+)/g;

/** The personal words that a report contains, as whole words. */
export function leaksIn(report: string, secrets: ReadonlySet<string>): string[] {
  const rest = report.slice(report.indexOf('{')).replace(OURS, '').toLowerCase();
  const words = rest.split(/[^\p{L}\p{M}\p{N}]+/u);
  const strings = [...rest.matchAll(/"([^"]*)"/g)].map(([, text = '']) => text);
  return [...new Set([...words, ...strings])].filter((one) => secrets.has(one));
}
