/** Draws a line from each child to each of its contacts. */
import type { DrawnBox, DrawnLine, LineKind, Point } from '../../contracts/family-map/drawing.ts';
import type { FamilyTie } from '../../contracts/family-map/family.ts';
import type { PlacedContact } from './place-contacts.ts';
import { SIZES } from './sizes.ts';

const { contactWidth, betweenPair } = SIZES;
/** The radius of a corner. */
const CORNER = 6;

interface Connection {
  tie: FamilyTie;
  child: DrawnBox;
  contact: PlacedContact;
}

/** Draws all lines. The ends on a box are spread over its side, in the sequence of their other ends. */
export function drawLines(
  ties: readonly FamilyTie[],
  children: readonly DrawnBox[],
  contacts: readonly PlacedContact[],
): DrawnLine[] {
  const connections = ties.flatMap((tie): Connection[] => {
    const child = children.find(({ id }) => id === tie.childId);
    const contact = contacts.find(({ box }) => box.id === tie.contactId);
    return child && contact ? [{ tie, child, contact }] : [];
  });
  return connections.map((connection) => {
    const { tie, child, contact } = connection;
    const childConnections = connections.filter((other) => other.child === child);
    const contactConnections = connections.filter((other) => other.contact === contact);
    const start = {
      x: child.x + child.width,
      y: child.y + child.height * shareOf(connection, childConnections, targetOf),
    };
    const share = shareOf(connection, contactConnections, sourceOf);
    const lane = contact.lanes[Math.round(share * (contactConnections.length + 1)) - 1];
    return {
      childId: child.id,
      contactId: contact.box.id,
      kind: kindOf(tie),
      isFaint: contact.box.isFaint || tie.current === false,
      isNew: tie.isNew === true,
      start,
      ...(lane === undefined
        ? toSide(start, contact.box, share)
        : fromBelow(start, contact, lane, share)),
    };
  });
}

const kindOf = ({ access }: FamilyTie): LineKind =>
  access === undefined ? 'unknown' : access ? 'on' : 'off';

const middleOf = ({ y, height }: DrawnBox): number => y + height / 2;
const sourceOf = ({ child }: Connection): number => middleOf(child);
const targetOf = ({ contact }: Connection): number => contact.lanes[0] ?? middleOf(contact.box);

/** Returns a connection's place on a side that it shares with others: 1/2 alone, 1/3 and 2/3 for two. */
function shareOf(
  connection: Connection,
  all: readonly Connection[],
  heightOf: (connection: Connection) => number,
): number {
  const sorted = [...all].sort((a, b) => heightOf(a) - heightOf(b));
  return (sorted.indexOf(connection) + 1) / (all.length + 1);
}

type LinePath = Pick<DrawnLine, 'end' | 'path'>;

const curveTo = (start: Point, end: Point): string => {
  const middle = (start.x + end.x) / 2;
  return `M${start.x} ${start.y}C${middle} ${start.y} ${middle} ${end.y} ${end.x} ${end.y}`;
};

/** A curve to the left side of a box. */
function toSide(start: Point, { x, y, height }: DrawnBox, share: number): LinePath {
  const end = { x, y: y + height * share };
  return { end, path: curveTo(start, end) };
}

/** A curve to the frame, a lane below the box on the left, and a corner up to the box. The top lane ends first. */
function fromBelow(start: Point, { box }: PlacedContact, lane: number, share: number): LinePath {
  const end = { x: box.x + box.width * share, y: box.y + box.height };
  const turn = Math.min(CORNER, lane - end.y);
  const entry = { x: box.x - contactWidth - betweenPair, y: lane };
  const path = `${curveTo(start, entry)}H${end.x - turn}Q${end.x} ${lane} ${end.x} ${lane - turn}V${end.y}`;
  return { end, path };
}
