/** The sentences about one child or one contact. The boxes and the list share them. */
import type { MapIcon, TextTone } from '../../contracts/family-map/drawing.ts';
import type { Family, FamilyChild, FamilyContact } from '../../contracts/family-map/family.ts';
import type { FamilyMapTexts } from '../../texts/family-map/en.ts';

/** A text before it has a position. */
export interface BoxText {
  text: string;
  tone: TextTone;
  icon?: MapIcon;
}

/** Returns the name of a child, or what stands for it. */
export function childName({ name, count, id }: FamilyChild, t: FamilyMapTexts): string {
  if (count !== undefined) return t.moreChildren({ count });
  return name || t.dcid({ dcid: id });
}

/** Returns the name of a contact, or what stands for it. */
export function contactName({ name, count }: FamilyContact, t: FamilyMapTexts): string {
  if (count !== undefined) return t.moreContacts({ count });
  return name || t.noName;
}

/** Returns the texts of a child's box. The first is the name. */
export function childTexts(child: FamilyChild, t: FamilyMapTexts): BoxText[] {
  const name: BoxText = { text: childName(child, t), tone: 'name' };
  if (child.count !== undefined) return [name, { text: t.moreHint, tone: 'soft' }];
  const { number, parentAccess, contactsUnknown, mayBeOther } = child;
  return [
    name,
    ...(number ? [{ text: t.number({ number }), tone: 'soft' as const }] : []),
    ...(mayBeOther ? [warning(t.mayBeOther)] : []),
    ...(parentAccess === false ? [warning(t.parentAccessOff)] : []),
    ...(contactsUnknown ? [soft(t.contactsUnknown[contactsUnknown])] : []),
  ];
}

const ACCOUNT_LOOK: Record<FamilyContact['account'], Pick<Required<BoxText>, 'tone' | 'icon'>> = {
  on: { tone: 'good', icon: 'full' },
  off: { tone: 'warn', icon: 'crossed' },
  some: { tone: 'soft', icon: 'unknown' },
  none: { tone: 'warn', icon: 'empty' },
  unknown: { tone: 'soft', icon: 'unknown' },
};

/** Returns the texts of a contact's box. The first is the name. */
export function contactTexts(
  contact: FamilyContact,
  family: Pick<Family, 'children' | 'ties'>,
  t: FamilyMapTexts,
): BoxText[] {
  const name: BoxText = { text: contactName(contact, t), tone: 'name' };
  if (contact.count !== undefined) return [name, { text: t.moreHint, tone: 'soft' }];
  const { id, account, active, isUnsaved, isRetired, noAccess, hasWarning } = contact;
  const relationships = new Set(
    family.ties.flatMap((tie) => (tie.contactId === id && tie.relationship) || []),
  );
  const custody = custodyText(id, family, t);
  return [
    name,
    {
      text: [...relationships, isUnsaved ? t.unsaved : t.contactId({ id })].join(' · '),
      tone: 'soft',
    },
    ...(isRetired ? [soft(t.retired)] : active === false ? [soft(t.inactive)] : []),
    emailText(contact, t),
    { text: t.account[account], ...ACCOUNT_LOOK[account] },
    ...(custody ? [warning(custody)] : []),
    ...(noAccess ? [warning(t.noAccess)] : []),
    ...(hasWarning ? [warning(t.warning)] : []),
  ];
}

const warning = (text: string): BoxText => ({ text, tone: 'warn', icon: 'warning' });
const soft = (text: string): BoxText => ({ text, tone: 'soft' });

function emailText({ emails }: FamilyContact, t: FamilyMapTexts): BoxText {
  if (!emails) return soft(t.emailsUnknown);
  const [email] = emails;
  if (email === undefined) return { text: t.noEmail, tone: 'warn' };
  const text = emails.length > 1 ? t.moreEmails({ email, count: emails.length - 1 }) : email;
  return { text, tone: 'plain' };
}

/** Names the children that a contact has no custody of. Past relationships do not count. */
function custodyText(
  contactId: string,
  { children, ties }: Pick<Family, 'children' | 'ties'>,
  t: FamilyMapTexts,
): string | undefined {
  const own = ties.filter((tie) => tie.contactId === contactId && tie.current !== false);
  const without = own.filter(({ custody }) => custody === false);
  if (without.length === 0) return undefined;
  if (without.length === own.length) return t.noCustody;
  const names = without.flatMap(({ childId }) => {
    const child = children.find(({ id }) => id === childId);
    return child ? childName(child, t) : [];
  });
  return t.noCustodyOf({ children: names });
}
