/** Reads accessible names. The reader itself comes with the page tools, since it is heavy. */
export interface NameReader {
  nameOf?: ((element: Element) => string) | undefined;
  /** Something could only be found by its name or wording, and there was no reader of names. */
  needsNameReader: boolean;
}
