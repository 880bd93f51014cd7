/**
 * What is in a text that a registrar typed or pasted into a field of the sidebar: one email, or all of an email's From
 * line, a form's row or a contact card.
 */
import type { Texts } from '../../texts/sidebar/en.ts';
import { cleanEmail, emailProblem } from '../values/emails.ts';
import { readPasted } from './read-pasted.ts';
import { isVcard } from './read-vcard.ts';

export interface TypedText {
  /** The only email, once it is complete. */
  email: string | undefined;
  /** The email is a part of the text: the registrar has to see which one was taken. */
  isPart: boolean;
  /** All emails, where there are several. Only the parent knows which is theirs. */
  emails: readonly string[];
  phones: readonly string[];
  names: readonly string[];
}

/** Reads a text. Nothing is taken out of one that is an email with a mistake in it. */
export function readTyped(typed: string, t: Texts): TypedText {
  const nothing = { email: undefined, isPart: false, emails: [], phones: [], names: [] };
  if (!typed.trim()) return nothing;
  if (!emailProblem(typed, t)) return { ...nothing, email: cleanEmail(typed) };
  const chips = readPasted(withLines(typed));
  const textsOf = (kind: (typeof chips)[number]['kind']) =>
    chips.filter((chip) => chip.kind === kind).map(({ text }) => text);
  const [emails, phones, names] = [textsOf('email'), textsOf('phone'), textsOf('name')];
  const [email] = emails;
  const isLine = /[<>()[\]"\t]/.test(typed) || phones.length + names.length > 0;
  const isOnly = emails.length === 1 && email && isApart(email, typed, [...phones, ...names]);
  const isTaken = isOnly && isLine && !emailProblem(email, t);
  return {
    email: isTaken ? email : undefined,
    isPart: Boolean(isTaken),
    emails: emails.length > 1 ? emails : [],
    phones,
    names,
  };
}

/** Whether nothing beside the email can be a part of it: no other @, and no word but a name or a phone before it. */
function isApart(email: string, typed: string, others: readonly string[]): boolean {
  const text = typed.replace(/\p{Cf}/gu, '');
  const start = text.toLowerCase().indexOf(email);
  if (start < 0 || text.toLowerCase().replaceAll(email, '').includes('@')) return false;
  const before = text.slice(0, start);
  return (
    /(^|[<>[\]"\t\n:;,|]\s*|\)\s+)$/.test(before) ||
    others.some((other) => before.trimEnd().endsWith(other) && /\s$/.test(before))
  );
}

/** A field of one line turns the lines of a contact card into blanks. */
const withLines = (text: string): string =>
  isVcard(text) && !text.includes('\n')
    ? text.replace(/\s+(?=(?:[\w-]+\.)?[A-Z][A-Z\d-]*(?:;[^:\s]*)?:)/g, '\n')
    : text;
