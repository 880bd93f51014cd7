/** The way from a parent who is done to the other contacts of the same children. */
import type { Context, GuideOutput } from '../core/context.ts';
import type { ListDraft } from '../core/drafts.ts';
import { formatName } from '../values/person-names.ts';

/** The buttons are no more than these: a contact of a whole class has no family to go on with. */
const MAX_CHILDREN = 4;

/** Whether nothing is left to do of the guide "Create a portal account". */
export const isComplete = ({ guide, items }: GuideOutput): boolean =>
  guide === 'create-account' &&
  (items ?? []).every(({ state }) => state === 'done' || state === 'skipped');

/** Once a contact's guide is complete, adds a button for each child: its contacts and what they still need. */
export function withNextParent({ facts, t }: Context, part: GuideOutput): GuideOutput {
  const { page } = facts;
  if (page.kind !== 'contact' || !isComplete(part) || facts.drawer) return part;
  const children =
    page.students?.filter(({ current, dcid, name }) => current && dcid && name) ?? [];
  if (children.length === 0 || children.length > MAX_CHILDREN) return part;
  const list: ListDraft = {
    id: 'next-parent',
    heading: t.nextParent.heading,
    cards: [],
    lines: [],
    offers: children.map(({ dcid, name }) => ({
      id: `next-parent-${dcid}`,
      label: t.nextParent.offer({ student: formatName(name) }),
      action: { do: 'go', page: 'student-contacts', ...(dcid && { id: dcid }) },
    })),
  };
  return { ...part, lists: [...(part.lists ?? []), list] };
}
