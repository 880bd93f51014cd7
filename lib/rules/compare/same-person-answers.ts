/** The two answers to "Same person?", in the order that the evidence speaks for. */
import type { Texts } from '../../texts/sidebar/en.ts';
import type { OfferDraft } from '../core/drafts.ts';

interface SamePersonQuestion {
  /** Absent for a contact that was never saved. */
  duplicateId?: string | undefined;
  otherId: string;
  /** Enough says that they are one person, and nothing that they are two. */
  leansSame: boolean;
}

/** Same person is the main button only where nothing speaks against it. Otherwise none is, and it comes second. */
export function samePersonAnswers({ compare }: Texts, question: SamePersonQuestion): OfferDraft[] {
  const { duplicateId, otherId, leansSame } = question;
  const answer = (verb: 'same-person' | 'different-person', label: string): OfferDraft => ({
    id: verb,
    label,
    primary: leansSame && verb === 'same-person',
    action: { do: verb, ...(duplicateId && { duplicateId }), otherId },
  });
  const same = answer('same-person', compare.samePerson);
  const different = answer('different-person', compare.differentPerson);
  return leansSame ? [same, different] : [different, same];
}
