/** What rules build: offers that do not say yet whom they are for. Only `stampSubject` makes them complete. */
import type * as contract from '../../contracts/advice.ts';
import type { Subject } from '../../contracts/subject.ts';

type WithoutSubject<T> = T extends contract.Offer
  ? contract.OfferBase
  : T extends readonly (infer Element)[]
    ? WithoutSubject<Element>[]
    : T extends object
      ? { [Key in keyof T]: WithoutSubject<T[Key]> }
      : T;

export type OfferDraft = WithoutSubject<contract.Offer>;
export type ConflictDraft = WithoutSubject<contract.Conflict>;
export type ItemDraft = WithoutSubject<contract.Item>;
export type NoticeDraft = WithoutSubject<contract.Notice>;
export type CardDraft = WithoutSubject<contract.Card>;
export type ListDraft = WithoutSubject<contract.List>;
export type ComparisonDraft = WithoutSubject<contract.Comparison>;
export type AdviceDraft = WithoutSubject<Omit<contract.Advice, 'subject' | 'nextAction'>>;

/** The draft with every offer in it made for this subject. */
export function stampSubject<T>(draft: WithoutSubject<T>, subject: Subject): T {
  if (Array.isArray(draft)) return draft.map((part) => stampSubject(part, subject)) as T;
  if (typeof draft !== 'object' || draft === null) return draft as T;
  if ('action' in draft) return { ...(draft as object), subject } as T;
  return Object.fromEntries(
    Object.entries(draft).map(([name, part]) => [
      name,
      stampSubject(part as WithoutSubject<unknown>, subject),
    ]),
  ) as T;
}
