/** What every rule is given. No clock, no randomness, no browser: all of it is handed in. */
import type { Comparison, Item, List, Notice, Offer } from '../advice.ts';
import type { ContactPage, Facts, ThisStudent } from '../facts.ts';
import type { Policy } from '../policy.ts';
import type { Task } from '../tasks.ts';
import type { Texts } from '../texts/index.ts';

export interface Context {
  facts: Facts;
  /** Open tasks of this site, the one last touched at the end. */
  tasks: readonly Task[];
  /** The student whose contacts page was seen last. */
  noted?: ThisStudent;
  /** The search that this tab was opened for, if it was opened by Kinlink. */
  errand?: { text: string; inactive: boolean };
  /** Two contacts of a student that the registrar wants to see side by side. */
  comparing?: { id: string; other: string };
  policy: Policy;
  t: Texts;
  folded: boolean;
  /** Writes a moment (milliseconds since 1970) as the registrar's clock would. */
  clockTime: (at: number) => string;
}

/** A context whose page is Contact Details. */
export type ContactContext = Context & { page: ContactPage };

/** What a guide or a check contributes to the advice. */
export interface Part {
  heading?: string;
  lead?: string;
  items?: Item[];
  notice?: Notice;
  compare?: Comparison;
  lists?: List[];
  task?: { line: string; offers: Offer[] };
  needsRecords?: boolean;
}
