import type { OptionsTexts } from '../texts/options/en.ts';
import type { OptionsOutcome } from '../ui/options-ui.ts';

/** How an action tells the registrar what it did. */
export interface Reporter {
  /** The texts in the language of the last drawing. */
  texts(): OptionsTexts;
  /** Draws the page anew, with the result of an action. */
  report(outcome: OptionsOutcome | undefined): Promise<void>;
}
