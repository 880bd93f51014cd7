/** Places the contacts in the right column of the family map. Likely duplicates are side by side in a frame. */
import type { DrawnBox, DrawnFrame } from '../../contracts/family-map/drawing.ts';
import type { Family, FamilyContact } from '../../contracts/family-map/family.ts';
import type { FamilyMapTexts } from '../../texts/family-map/en.ts';
import { contactTexts } from './box-texts.ts';
import { evidenceTexts, likelySameGroups } from './likely-same-groups.ts';
import { placeText, textBox } from './place-texts.ts';
import { SIZES } from './sizes.ts';

/** A contact's box. A box that has another box to its left gets its lines from below, each on a lane of its own. */
export interface PlacedContact {
  box: DrawnBox;
  lanes: number[];
}

/** A column from the top, not yet centered. */
export interface ContactColumn {
  frames: DrawnFrame[];
  contacts: PlacedContact[];
  width: number;
  height: number;
}

const {
  framePadding,
  betweenRows,
  betweenPair,
  contactWidth,
  lineHeight,
  betweenLanes,
  aboveLanes,
} = SIZES;
const PAIR_WIDTH = 2 * contactWidth + betweenPair;

/** Places the contacts near their children. `childOrder` has the ids of the children from the top down. */
export function placeContacts(
  family: Family,
  childOrder: readonly string[],
  t: FamilyMapTexts,
): ContactColumn {
  const groups = sortGroups(likelySameGroups(family), family, childOrder);
  const hasPairs = groups.some(({ length }) => length > 1);
  const column: ContactColumn = { frames: [], contacts: [], width: 0, height: 0 };
  for (const group of groups) {
    const y = column.height;
    const placed =
      group.length > 1
        ? placeGroup(group, y, family, t)
        : group.map(
            (contact): PlacedContact => ({
              box: contactBox(contact, { x: hasPairs ? framePadding : 0, y }, family, t),
              lanes: [],
            }),
          );
    if ('frame' in placed) column.frames.push(placed.frame);
    const contacts = 'frame' in placed ? placed.contacts : placed;
    column.contacts.push(...contacts);
    const bottoms = contacts.map(({ box }) => box.y + box.height);
    const bottom = 'frame' in placed ? placed.frame.y + placed.frame.height : Math.max(...bottoms);
    column.height = bottom + betweenRows;
  }
  column.height = Math.max(0, column.height - betweenRows);
  column.width = hasPairs ? PAIR_WIDTH + 2 * framePadding : contactWidth;
  return column;
}

/** Lines cross less often if a contact is as high as the middle of its children. Inactive contacts are last. */
function sortGroups(
  groups: readonly FamilyContact[][],
  { ties }: Family,
  childOrder: readonly string[],
): FamilyContact[][] {
  const heightOf = (group: readonly FamilyContact[]): number => {
    const places = ties
      .filter(({ contactId }) => group.some(({ id }) => id === contactId))
      .map(({ childId }) => childOrder.indexOf(childId));
    return places.length > 0
      ? places.reduce((sum, place) => sum + place, 0) / places.length
      : childOrder.length;
  };
  const rankOf = (group: readonly FamilyContact[]): number =>
    group.some(({ count }) => count !== undefined)
      ? 2
      : group.every(({ active }) => active === false)
        ? 1
        : 0;
  return groups
    .map((group) => ({ group, rank: rankOf(group), height: heightOf(group) }))
    .sort((a, b) => a.rank - b.rank || a.height - b.height)
    .map(({ group }) => group);
}

/** Places likely duplicates two in a row, below their evidence. */
function placeGroup(
  group: readonly FamilyContact[],
  top: number,
  family: Family,
  t: FamilyMapTexts,
): { frame: DrawnFrame; contacts: PlacedContact[] } {
  let y = top + framePadding;
  const texts = evidenceTexts(group, family, t).map((text) => {
    const placed = placeText(text, { x: framePadding, y, width: PAIR_WIDTH });
    y += lineHeight;
    return placed;
  });
  y += framePadding / 2;
  const contacts: PlacedContact[] = [];
  for (let n = 0; n < group.length; n += 2) {
    const row = group.slice(n, n + 2).map((contact, column) => {
      const x = framePadding + column * (contactWidth + betweenPair);
      return contactBox(contact, { x, y }, family, t);
    });
    const height = Math.max(...row.map((box) => box.height));
    const bottom = y + height;
    const second = group[n + 1];
    const count = second
      ? family.ties.filter(({ contactId }) => contactId === second.id).length
      : 0;
    const lanes = Array.from(
      { length: count },
      (_, lane) => bottom + aboveLanes + lane * betweenLanes,
    );
    contacts.push(
      ...row.map((box, column) => ({ box: { ...box, height }, lanes: column === 1 ? lanes : [] })),
    );
    y = (lanes.at(-1) ?? bottom) + framePadding;
  }
  const width = PAIR_WIDTH + 2 * framePadding;
  const frame: DrawnFrame = { kind: 'likely-same', x: 0, y: top, width, height: y - top, texts };
  return { frame, contacts };
}

function contactBox(
  contact: FamilyContact,
  { x, y }: { x: number; y: number },
  family: Family,
  t: FamilyMapTexts,
): DrawnBox {
  const { id, active, isRetired, isSubject, isUnsaved, count } = contact;
  const ties = family.ties.filter(({ contactId }) => contactId === id);
  const isPast = ties.length > 0 && ties.every(({ current }) => current === false);
  return {
    ...textBox(contactTexts(contact, family, t), { x, y, width: contactWidth }),
    id,
    kind: 'contact',
    isFaint: active === false || isRetired === true || isPast,
    isSubject: isSubject === true,
    opensPage: count === undefined && isUnsaved !== true,
  };
}
