/** How many different people of a list hold a value: a family's phone or an office's email is no evidence. */
import { compareNames } from '../values/compare-names.ts';
import type { Circumstances } from '../values/match-people.ts';
import { hasValue } from '../values/shared-values.ts';
import { evidenceOf, type SidePerson } from './comparable-contact.ts';

/**
 * Two records of one name count once: they may be the duplicates that are looked for. So does a contact that a page and
 * a search show.
 */
export function holdersAmong(people: readonly SidePerson[]): Required<Circumstances>['holdersOf'] {
  const all = people
    .filter(
      ({ contactId }, n) =>
        !contactId || people.findIndex((person) => person.contactId === contactId) === n,
    )
    .map(evidenceOf);
  return (kind, value) => {
    const holders = all.filter((person) => hasValue(person, kind, value));
    return holders.filter(
      ({ name }, n) => !holders.slice(0, n).some((other) => isSameName(name, other.name)),
    ).length;
  };
}

const isSameName = (a: string, b: string): boolean => {
  const { agreement, conflict } = compareNames(a, b);
  return agreement !== undefined && !conflict;
};
