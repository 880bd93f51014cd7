/** Points out a likely mistake in an email before it is saved. Suggestions only: nothing is changed by itself. */
import emailMisspelled, { all as REAL_DOMAINS } from 'email-misspelled';
import type { Policy } from '../../contracts/policy.ts';
import type { Texts } from '../../texts/sidebar/en.ts';
import {
  COMMON_DOMAINS,
  LATIN_LOOK_ALIKES,
  REAL_LOOK_ALIKES,
  ROLE_MAILBOXES,
} from './email-lists.ts';
import { cleanEmail, emailProblem } from './emails.ts';

export interface EmailAdvice {
  text: string;
  /** The address to use instead, if there is one. */
  instead?: string;
}

type Domains = Pick<Policy, 'knownDomains' | 'districtDomains'>;

/** Format characters, control characters, and blanks that are not the ordinary one. */
const INVISIBLE = /[\p{Cf}\p{Cc}\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/gu;
/** Dots, blanks and brackets at either end, as they come along when an address is copied. */
const ENDS = /^[\s.,;:<>()"']+|[\s.,;:<>()"']+$/g;
/** A domain whose name is shorter is too close to other real ones. */
const SHORT_NAME = 5;

/**
 * The first thing that looks wrong in an address, in a sentence. Several addresses in one field are never split here:
 * only the parent knows which is theirs.
 *
 * @param typed the field's text as it is, with blanks
 */
export function emailAdvice(typed: string, policy: Domains, t: Texts): EmailAdvice | undefined {
  const { emailAdvice: says } = t;
  if ((typed.match(/@/g) ?? []).length > 1) return { text: says.several };
  const visible = typed.replace(INVISIBLE, '');
  const trimmed = visible.replace(ENDS, '');
  if (visible !== typed) return { text: says.invisible, ...usable(trimmed, t) };
  if (trimmed !== typed && trimmed.includes('@')) return { text: says.ends, ...usable(trimmed, t) };
  const address = cleanEmail(typed);
  if (hasTwoScripts(address)) return { text: says.scripts, ...usable(toLatin(address), t) };
  const meant = withoutSlip(address);
  if (meant !== address && !emailProblem(meant, t)) {
    const instead = correction(meant, meant.replace(/^.*@/, ''), policy) ?? meant;
    return { text: says.misspelled({ address: instead }), instead };
  }
  if (emailProblem(address, t)) return undefined;
  const [mailbox = '', domain = ''] = address.split('@');
  const own = policy.districtDomains.find((name) => isWithin(domain, name));
  if (own) return { text: says.district({ domain: own }) };
  const instead = correction(address, domain, policy);
  if (instead) return { text: says.misspelled({ address: instead }), instead };
  return ROLE_MAILBOXES.has(mailbox) ? { text: says.role({ mailbox }) } : undefined;
}

/** The address without what is no second address: a comma in place of the domain's first dot, or a www. in front. */
const withoutSlip = (address: string): string =>
  address.replace(/^www\.(?=[^@])/, '').replace(/(?<=@[^@.,\s]+),(?=[^@,\s]+$)/, '.');

/** Only a complete address is suggested. */
const usable = (address: string, t: Texts): Pick<EmailAdvice, 'instead'> =>
  emailProblem(address, t) ? {} : { instead: cleanEmail(address) };

const hasTwoScripts = (text: string): boolean =>
  /\p{Script=Latin}/u.test(text) && /(?!\p{Script=Latin})\p{L}/u.test(text);

const toLatin = (text: string): string =>
  [...text].map((letter) => LATIN_LOOK_ALIKES[letter] ?? letter).join('');

const isWithin = (domain: string, name: string): boolean =>
  domain === name.toLowerCase() || domain.endsWith(`.${name.toLowerCase()}`);

/** The address with the known domain that this one most likely means. */
function correction(address: string, domain: string, policy: Domains): string | undefined {
  const targets = [...COMMON_DOMAINS, ...policy.knownDomains.map((name) => name.toLowerCase())];
  if ([...targets, ...REAL_DOMAINS, ...REAL_LOOK_ALIKES].includes(domain)) return undefined;
  const found = emailMisspelled({ domains: targets, maxMisspelled: 2 })(address);
  return found.find(({ suggest, misspelledCount }) => isLikely(domain, suggest, misspelledCount))
    ?.corrected;
}

/**
 * One letter off is a likely mistake. Two are only if letters changed places, or if one of them is in the ending. The
 * name of a short domain has to be right: life.com is not live.com.
 */
function isLikely(typed: string, target: string, lettersOff: number): boolean {
  const [name = '', ending = ''] = splitDomain(typed);
  const [targetName = '', targetEnding = ''] = splitDomain(target);
  if (targetName.length < SHORT_NAME) return name === targetName;
  const hasSameLetters = [...typed].sort().join('') === [...target].sort().join('');
  return lettersOff === 1 || hasSameLetters || ending !== targetEnding;
}

/** The name of a domain, and the rest after its first dot. */
const splitDomain = (domain: string): string[] => [
  domain.replace(/\..*$/, ''),
  domain.replace(/^[^.]*\.?/, ''),
];
