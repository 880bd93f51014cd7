/** What a finder needs besides the page: known wordings, and a reader of accessible names once that is loaded. */
import { CORE_PHRASES, type Phrases } from '../wording/phrases.ts';

export interface NameReader {
  phrases: Phrases;
  nameOf?: ((element: Element) => string) | undefined;
  /** A finder sets this where only a name or more wordings could help, and they are not loaded yet. */
  needsNameReader: boolean;
}

/** A reader for one reading of a page, or for one action. */
export const createNameReader = (
  tools?: Readonly<Pick<NameReader, 'phrases' | 'nameOf'>>,
): NameReader => ({
  phrases: tools?.phrases ?? CORE_PHRASES,
  nameOf: tools?.nameOf,
  needsNameReader: false,
});
