import type { FamilyMapUi, FamilyView } from '../../lib/ui/family-map-ui.ts';

/** Whether people share a box in the picture, so that only the list names them. */
export const hasGroups = ({ drawing, list }: FamilyView): boolean =>
  drawing.boxes.length <
  list.contacts.length + list.schools.reduce((sum, { children }) => sum + children.length, 0);

/** Returns the picture's name for screen readers: how many children and contacts it shows. */
export function labelOf({ list }: FamilyView, { summary }: FamilyMapUi['t']): string {
  const count = list.schools.reduce((sum, { children }) => sum + children.length, 0);
  return summary.all({
    children: summary.children({ count }),
    contacts:
      list.areContactsUnknown && list.contacts.length === 0
        ? summary.contactsUnknown
        : summary.contacts({ count: list.contacts.length }),
  });
}
