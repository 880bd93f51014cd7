/** The sections of a contact's page that Kinlink can't read, and the registrar's way on. */
import type { Duplicate, Task } from '../../tasks/task.ts';
import type { ChecklistStep } from '../core/checklist.ts';
import type { ContactContext } from '../core/context.ts';
import { isUnread, unreadKey } from '../task/carry-over-progress.ts';
import { isReadInFull } from '../task/page-role.ts';

/** How to see past and future addresses that the page leaves out; undefined if it leaves out none. */
export function hiddenAddressesHint({ t, page }: ContactContext): string | undefined {
  if (!page.addressesHidden) return undefined;
  return t.carry[page.addressesHidden === 'locked' ? 'lockedAddresses' : 'hiddenAddresses'];
}

const SECTIONS = ['emails', 'phones', 'addresses', 'students'] as const;

/** On a duplicate's own page, which can't be read to the end: why, and "I looked myself". */
export function unreadHere(ctx: ContactContext, task: Task, duplicate: Duplicate): ChecklistStep[] {
  const { t, page } = ctx;
  const { contactId = '', name } = duplicate;
  if (!isUnread(duplicate) || !isReadInFull(ctx)) return [];
  const addresses = hiddenAddressesHint(ctx);
  const missing = SECTIONS.filter(
    (section) => page[section] === undefined && !(section === 'addresses' && addresses),
  ).map((section) => t.things[`${section}-section`] ?? section);
  const hints = [
    ...(addresses ? [addresses] : []),
    ...(missing.length > 0 ? [t.carry.unseenSections({ sections: missing })] : []),
  ];
  if (hints.length === 0) return [];
  return [
    {
      id: `read-${contactId}`,
      label: t.carry.read({ name, id: contactId }),
      kind: 'open',
      now: {
        hints,
        offers: [
          {
            id: `looked-${contactId}`,
            label: t.carry.looked,
            action: { do: 'dismiss-carry-over', taskId: task.id, keys: [unreadKey(contactId)] },
          },
        ],
      },
    },
  ];
}

/**
 * Whether the records are to be asked for: the readers of phones come with them, and they alone tell Receives Mail. A
 * new contact has none.
 */
export const areRecordsNeeded = ({
  facts,
  page,
}: Pick<ContactContext, 'facts' | 'page'>): boolean =>
  page.phones === undefined || (page.contactId !== undefined && facts.records === 'not-asked');
