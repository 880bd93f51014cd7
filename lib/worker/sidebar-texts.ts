/** The worker's own sentences. Apart from the policy, so that Kinlink's pages do not load them. */

import { languageFor } from '../settings/language-in-force.ts';
import type { CurrentPolicy } from '../settings/policy-storage.ts';
import { loadTexts } from '../texts/load.ts';
import type { Texts } from '../texts/sidebar/en.ts';

/** The sentences in the language in force. */
export interface SidebarTexts {
  /** Settles once the policy in force is known and `now` gives the sentences in its language. */
  ready(): Promise<void>;
  /** The sentences in the language in force, once `ready` has settled. */
  now(): Texts;
}

/** Loads the sentences for the worker whenever the language in force is another one. */
export function createSidebarTexts(policy: CurrentPolicy): SidebarTexts {
  let current: Texts;
  const ready = async (): Promise<void> => {
    await policy.ready();
    const language = languageFor(policy.now());
    const loaded = await loadTexts('sidebar', language);
    // Another one was chosen meanwhile.
    if (language !== languageFor(policy.now())) return ready();
    current = loaded;
  };
  return { ready, now: () => current };
}
