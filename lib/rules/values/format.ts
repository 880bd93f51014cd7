/** Formats values of a contact in one line each. */
import type { Address, Phone } from '../../contracts/contact-facts.ts';

export const formatPhone = ({ number, extension, type }: Phone): string =>
  [number, extension && `ext. ${extension}`, type && `(${type})`].filter(Boolean).join(' ');

/** Joins the lines of a street into one. */
export const joinLines = (text: string): string => text.trim().replace(/\s*\n\s*/g, ', ');

export const formatAddress = ({ street, unit, city, state, zip, country, type }: Address): string =>
  [
    [joinLines(street), unit, city, state, zip, country].filter(Boolean).join(', '),
    type && `(${type})`,
  ]
    .filter(Boolean)
    .join(' ');
