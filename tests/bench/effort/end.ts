/** How the records stand at the end of a flow, in a form in which two ways of doing the same can be compared. */
import type { PowerSchool } from '../../powerschool/server.ts';

/** What says only in which order things were made, and the password, which is another each time. */
const ACCIDENTS = new Set(['id', 'row', 'assocId', 'detailId', 'passwordLength']);

function settled(value: unknown): unknown {
  if (Array.isArray(value))
    return value.map(settled).sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
  if (!value || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !ACCIDENTS.has(key))
      .map(([key, part]) => [key, settled(part)]),
  );
}

/** All contacts by their id. */
export const endOf = ({ contacts }: PowerSchool['store']): Record<string, unknown> =>
  Object.fromEntries(contacts.map((contact) => [contact.id, settled(contact)]));

/** The contacts that are not the same in both, each with how it stands on either side. */
export function differences(
  one: Record<string, unknown>,
  other: Record<string, unknown>,
): Record<string, readonly unknown[]> {
  const ids = new Set([...Object.keys(one), ...Object.keys(other)]);
  return Object.fromEntries(
    [...ids]
      .map((id) => [id, [one[id], other[id]]] as const)
      .filter(([, [a, b]]) => JSON.stringify(a) !== JSON.stringify(b)),
  );
}
