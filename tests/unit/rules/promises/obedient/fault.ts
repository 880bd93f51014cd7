/** Something happened to an obedient registrar that must never happen. */
export class Fault extends Error {}

export const blame = (what: string): never => {
  throw new Fault(what);
};
