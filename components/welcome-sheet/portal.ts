/** The portal's address, as typed by a registrar or set by a district. */
import { parseAddress } from '../../lib/contracts/sites.ts';

/**
 * A complete https address, or undefined. Accepts one without a scheme, such as "district.example.org/public".
 */
export function portalUrl(typed: string): string | undefined {
  const text = typed.trim();
  if (!text || /\s/.test(text)) return undefined;
  const full = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`;
  const url = parseAddress(full);
  if (!url) return undefined;
  const good =
    url.protocol === 'https:' && url.hostname.includes('.') && !url.username && !url.password;
  return good ? url.href : undefined;
}

/** What a parent types: the address without its scheme. */
export const displayUrl = (url: string): string => url.replace(/^https:\/\//, '');
