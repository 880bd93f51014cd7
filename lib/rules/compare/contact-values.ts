/** How each kind of value that a contact has is told, and when two of them are one. */
import type { Address, Phone } from '../../contracts/facts.ts';
import type { Texts } from '../../texts/sidebar/en.ts';
import { cleanEmail } from '../values/emails.ts';
import { formatAddress, formatPhone } from '../values/format.ts';
import { matchPeople } from '../values/match-people.ts';
import { normalizeText } from '../values/normalize-text.ts';
import type { Kind } from '../values/pair-values.ts';
import { formatName } from '../values/person-names.ts';
import { agree, phoneKey, placeKey } from '../values/phone-and-address-keys.ts';
import type { SidePerson } from './comparable-contact.ts';

type Student = NonNullable<SidePerson['students']>[number];
/** An account, and on which side it stands. */
export type SideAccount = NonNullable<SidePerson['account']> & { side: number };

/** "Lopez, Ana" is "Ana Lopez"; "Ana M. Lopez" is a name of which the other says less. */
export const names: Kind<string> = {
  tell: formatName,
  key: (name) => normalizeText(formatName(name)).replace(/[^\p{L}\p{M}\p{N}]/gu, '') || name,
  kin: (a, b) => {
    const bare = { emails: [], phones: [], addresses: [] };
    const alike = matchPeople({ name: a, ...bare }, { name: b, ...bare }).strength !== 'none';
    return alike ? 'less' : undefined;
  },
};

export const emails: Kind<string> = { tell: (address) => address.trim(), key: cleanEmail };

export const phones = (country: string): Kind<Phone> => ({
  tell: formatPhone,
  key: (phone) => Object.values(phoneKey(phone, country)).join(';'),
  kin: (a, b) => {
    const [one, other] = [phoneKey(a, country), phoneKey(b, country)];
    if (!one.number || one.number !== other.number) return undefined;
    return agree(one.extension, other.extension) ? 'less' : 'rival';
  },
});

/** State and country are implied by the rest: they count only where both are given. */
export const addresses: Kind<Address> = {
  tell: formatAddress,
  key: (address) => Object.values(placeKey(address)).join('|'),
  kin: (a, b) => {
    const [one, other] = [placeKey(a), placeKey(b)];
    const line = ({ street, unit }: typeof one) => `${street} ${unit}`.trim();
    const sameLine = line(one) === line(other);
    if (!one.street || !(sameLine || one.street === other.street)) return undefined;
    const fits = (['city', 'zip', 'state', 'country'] as const).every((part) =>
      agree(one[part], other[part]),
    );
    if (!fits || !(sameLine || agree(one.unit, other.unit))) return 'rival';
    return sameLine && one.city === other.city && one.zip === other.zip ? 'same' : 'less';
  },
};

export const students = (t: Texts): Kind<Student> => ({
  tell: ({ name, school }) => t.found.student({ name: formatName(name), school }),
  key: ({ name, dcid = '' }) => `${dcid} ${normalizeText(formatName(name))}`,
  kin: (a, b) => {
    const same =
      a.dcid && b.dcid
        ? a.dcid === b.dcid
        : normalizeText(formatName(a.name)) === normalizeText(formatName(b.name));
    return same ? 'same' : undefined;
  },
});

/** Usernames are unique (facts §10), so two accounts are one only where the page says one username. */
export const accounts = (t: Texts): Kind<SideAccount> => ({
  tell: ({ username = '', email = '' }) =>
    [username, normalizeText(email) !== normalizeText(username) && email]
      .filter(Boolean)
      .join(', ') || t.compare.account,
  key: ({ username, side }) => (username ? normalizeText(username) : `? ${side}`),
});
