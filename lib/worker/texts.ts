/** The worker's own sentences. Apart from `language.ts`, so that Kinlink's pages do not load them. */
import { TEXTS, type Texts } from '../texts/index.ts';
import { languageFor } from './language.ts';
import { policyNow } from './policy.ts';

/** The sentences in the language in force, once `policyReady` has settled. */
export const textsNow = (): Texts => TEXTS[languageFor(policyNow())];
