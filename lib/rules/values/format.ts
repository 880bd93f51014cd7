/** Values of a contact in one line each, as a list shows them. */
import type { Address, Phone } from '../../contracts/facts.ts';

export const formatPhone = ({ number, extension, type }: Phone): string =>
  [number, extension && `× ${extension}`, type && `(${type})`].filter(Boolean).join(' ');

/** A street of two lines becomes one. */
export const joinLines = (text: string): string => text.trim().replace(/\s*\n\s*/g, ', ');

export const formatAddress = ({ street, unit, city, state, zip, country, type }: Address): string =>
  [
    [joinLines(street), unit, city, state, zip, country].filter(Boolean).join(', '),
    type && `(${type})`,
  ]
    .filter(Boolean)
    .join(' ');
