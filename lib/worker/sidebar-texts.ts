/** The worker's own sentences. Apart from `language.ts`, so that Kinlink's pages do not load them. */

import { languageFor } from '../settings/language-in-force.ts';
import { policyNow, policyReady } from '../settings/policy-storage.ts';
import { loadTexts } from '../texts/load.ts';
import type { Texts } from '../texts/sidebar/en.ts';

let now: Texts;

/** Settles once the policy in force is known and `textsNow` gives the sentences in its language. */
export async function textsReady(): Promise<void> {
  await policyReady();
  const language = languageFor(policyNow());
  const loaded = await loadTexts('sidebar', language);
  // Another one was chosen meanwhile.
  if (language !== languageFor(policyNow())) return textsReady();
  now = loaded;
}

/** The sentences in the language in force, once `textsReady` has settled. */
export const textsNow = (): Texts => now;
