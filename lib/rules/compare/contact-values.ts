/** How to format and compare each kind of value of a contact. */
import type { Address, Phone } from '../../contracts/contact-facts.ts';
import type { Texts } from '../../texts/sidebar/en.ts';
import { compareNames } from '../values/compare-names.ts';
import { cleanEmail } from '../values/emails.ts';
import { formatAddress, formatPhone } from '../values/format.ts';
import { normalizeText } from '../values/normalize-text.ts';
import type { ValueKind } from '../values/pair-values.ts';
import { formatName } from '../values/person-names.ts';
import { agree, phoneKey, phoneWords, placeKey } from '../values/phone-and-address-keys.ts';
import { namesTwoPeople, readName } from '../values/read-name.ts';
import type { SidePerson } from './comparable-contact.ts';

type Student = NonNullable<SidePerson['students']>[number];
/** An account, and the side that it belongs to. */
export type SideAccount = NonNullable<SidePerson['account']> & { side: number };

/**
 * "Lopez, Ana" equals "Ana Lopez"; "Ana M. Lopez" says more than "Ana Lopez". "Ana Lopez Jr." does not: a suffix that
 * one of them lacks may tell a parent from a child.
 */
export const names: ValueKind<string> = {
  // The name is formatted already: a second time would turn what has a comma left.
  format: (name) => name,
  key: (name) => normalizeText(formatName(name)).replace(/[^\p{L}\p{M}\p{N}]/gu, '') || name,
  compare: (a, b) => {
    if (namesTwoPeople(a) !== namesTwoPeople(b)) return undefined;
    if (readName(a).suffix !== readName(b).suffix) return undefined;
    const { agreement, conflict } = compareNames(a, b);
    return agreement === 'name' && !conflict ? 'less' : undefined;
  },
};

/** Texts that are equal but for case and blanks, or not. */
export const plainTexts: ValueKind<string> = { format: (text) => text.trim(), key: normalizeText };

export const emails: ValueKind<string> = { format: (address) => address.trim(), key: cleanEmail };

export const phones = (country: string): ValueKind<Phone> => ({
  format: formatPhone,
  key: (phone) => [...Object.values(phoneKey(phone, country)), ...phoneWords(phone)].join(';'),
  compare: (a, b) => {
    const [first, second] = [phoneKey(a, country), phoneKey(b, country)];
    if (!first.number || first.number !== second.number) return undefined;
    return agree(first.extension, second.extension) ? 'less' : 'rival';
  },
});

/** Street and ZIP imply state and country, so these count only where both sides give them. */
export const addresses: ValueKind<Address> = {
  format: formatAddress,
  key: (address) => Object.values(placeKey(address)).join('|'),
  compare: (a, b) => {
    const [first, second] = [placeKey(a), placeKey(b)];
    const line = ({ street, unit }: typeof first) => `${street} ${unit}`.trim();
    const sameLine = line(first) === line(second);
    if (!first.street || !(sameLine || first.street === second.street)) return undefined;
    const fits = (['city', 'zip', 'state', 'country'] as const).every((part) =>
      agree(first[part], second[part]),
    );
    if (!fits || !(sameLine || agree(first.unit, second.unit))) return 'rival';
    return sameLine && first.city === second.city && first.zip === second.zip ? 'same' : 'less';
  },
};

/** A duplicate mostly comes with a sibling, so other students say nothing against one person. */
export const students = (t: Texts): ValueKind<Student> => ({
  mayDiffer: true,
  format: ({ name, school }) => t.found.student({ name: formatName(name), school }),
  key: ({ name, dcid = '' }) => `${dcid} ${normalizeText(formatName(name))}`,
  compare: (a, b) => {
    const isSameStudent =
      a.dcid && b.dcid
        ? a.dcid === b.dcid
        : normalizeText(formatName(a.name)) === normalizeText(formatName(b.name));
    return isSameStudent ? 'same' : undefined;
  },
});

/**
 * Usernames are unique (facts §10), so two accounts are the same only if both sides show the same username.
 */
export const accounts = (t: Texts): ValueKind<SideAccount> => ({
  format: ({ username = '', email = '' }) =>
    [username, normalizeText(email) !== normalizeText(username) && email]
      .filter(Boolean)
      .join(', ') || t.compare.account,
  key: ({ username, side }) => (username ? normalizeText(username) : `? ${side}`),
});
