/** Chooses a contact's postal address for an envelope. */
import type { Address } from '../../contracts/contact-facts.ts';

/** Types of addresses, the best one for a letter first. */
const BEST_TYPES = [/mail|correo|postal/i, /home|casa|hogar|domicilio/i];
const OWN_COUNTRY = /^(us|usa|u\.s\.(a\.)?|united states( of america)?|estados unidos)$/i;

/** Returns the lines of the address, or none if no current address has both a street and a city. */
export function postalAddress(addresses: readonly Address[]): string[] {
  const complete = addresses.filter(
    ({ street, city, current }) => street && city && current !== false,
  );
  const byType = BEST_TYPES.flatMap((type) => complete.filter((each) => type.test(each.type)));
  const [address] = [...byType, ...complete.filter(({ type }) => !/work|trabajo/i.test(type))];
  if (!address) return [];
  const { street, unit, city, state, zip, country } = address;
  const [first = '', ...more] = street.split('\n');
  return [
    [first, unit].filter(Boolean).join(', '),
    ...more,
    [[city, state].filter(Boolean).join(', '), zip].filter(Boolean).join(' '),
    OWN_COUNTRY.test(country) ? '' : country,
  ].filter(Boolean);
}
