/** Answers that the registrar gave on an earlier day, by contact numbers. The worker looks them up for the rules. */

/** The answers about the contacts at hand. */
export interface Remembered {
  /** Pairs that are two people, each as `pairKey`. */
  different: ReadonlySet<string>;
  /** Numbers of contacts that are to have no portal access. */
  noAccess: ReadonlySet<string>;
}

interface Given {
  remembered?: Remembered | undefined;
}

/** Names a pair of contacts, in whichever order they are given. */
export const pairKey = (id: string, other: string): string => [id, other].sort().join(' ');

/** Whether the registrar said before that these two contacts are two people. */
export const areDifferent = (
  { remembered }: Given,
  id: string | undefined,
  other: string | undefined,
): boolean => Boolean(id && other && remembered?.different.has(pairKey(id, other)));

/** Whether the registrar said before that this contact is to have no portal access. */
export const isWithoutAccess = ({ remembered }: Given, id: string | undefined): boolean =>
  Boolean(id && remembered?.noAccess.has(id));
