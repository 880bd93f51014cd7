/** The records at the end of a flow, in a form in which two ways to the same result compare equal. */
import type { PowerSchool } from '../../powerschool/server.ts';

/** Keys that depend on the order of creation, and the password, which differs each time. */
const IGNORED_KEYS = new Set(['id', 'row', 'assocId', 'detailId', 'passwordLength']);

function normalize(value: unknown): unknown {
  if (Array.isArray(value))
    return value.map(normalize).sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
  if (!value || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !IGNORED_KEYS.has(key))
      .map(([key, property]) => [key, normalize(property)]),
  );
}

/** All contacts by their id. */
export const readFinalRecords = ({ contacts }: PowerSchool['store']): Record<string, unknown> =>
  Object.fromEntries(contacts.map((contact) => [contact.id, normalize(contact)]));

/** The contacts that differ, each with both versions. */
export function findDifferences(
  a: Record<string, unknown>,
  b: Record<string, unknown>,
): Record<string, readonly unknown[]> {
  const ids = new Set([...Object.keys(a), ...Object.keys(b)]);
  return Object.fromEntries(
    [...ids]
      .map((id) => [id, [a[id], b[id]]] as const)
      .filter(([, [left, right]]) => JSON.stringify(left) !== JSON.stringify(right)),
  );
}
