/** Whether one contact is still there, as its record says. */
import type { Memory } from './memory.ts';
import { contactsIn, get, toRecord } from './records.ts';

/** Asks for one contact's record, to learn whether the contact is still there; true when that is new. */
export async function lookUp(
  fetcher: typeof fetch,
  memory: Pick<Memory, 'lookedUp'>,
  site: string,
  id: string,
  signal: AbortSignal,
): Promise<boolean> {
  const before = memory.lookedUp;
  if (!/^\d+$/.test(id)) return false;
  const answer = await get(`${site}/ws/contacts/contact/${id}`, fetcher, signal).catch(
    () => undefined,
  );
  const record = contactsIn(answer).map(toRecord)[0];
  // Only an answer that has nothing in it says gone; one that is not understood says nothing.
  const none = Array.isArray(answer) && answer.length === 0;
  const there = record?.active === false ? 'inactive' : 'there';
  const is = record ? there : none ? 'gone' : 'refused';
  memory.lookedUp = { id, is };
  return before?.id !== id || before.is !== is;
}
