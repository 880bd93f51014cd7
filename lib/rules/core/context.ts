/** What every rule is given. No clock, no randomness, no browser: all of it is handed in. */
import type { Comparison, Item, List, Notice, Offer } from '../../contracts/advice.ts';
import type { ContactPage, Facts, ThisStudent } from '../../contracts/facts.ts';
import type { Feature, Policy } from '../../contracts/policy.ts';
import type { Search, Task } from '../../tasks/task.ts';
import type { Texts } from '../../texts/sidebar/en.ts';

export interface Context {
  facts: Facts;
  /** Tasks of this site, open and ended, in the order in which they were opened. */
  tasks: readonly Task[];
  /** Searches that were made for the contact in this tab before any clash. */
  checks: readonly Search[];
  /** Such searches of other tabs, for the search page that came to the front to answer them. */
  waiting?: readonly Search[];
  /** Two contacts that the registrar wants to see side by side in this tab. */
  comparing?: { id: string; other: string };
  /** The student whose contacts page was seen last. */
  lastSeenStudent?: ThisStudent;
  /** The search that this tab was opened for, if it was opened by Kinlink. */
  backgroundTab?: { text?: string | undefined; inactive: boolean };
  policy: Policy;
  t: Texts;
  folded: boolean;
  /** Writes a moment (milliseconds since 1970) as the registrar's clock would. */
  clockTime: (time: number) => string;
  /** The day of a moment, as `2026-08-21`. */
  day: (time: number) => string;
}

/** A context whose page is Contact Details. */
export type ContactContext = Context & { page: ContactPage };

/** Whether the district has switched a part of Kinlink off. */
export const isOff = ({ policy }: Pick<Context, 'policy'>, feature: Feature): boolean =>
  policy.featuresOff.includes(feature);

/** What a guide or a check contributes to the advice. */
export interface GuideOutput {
  /** Its name in the district's policy, for extra steps and notes. */
  guide?: string;
  heading?: string;
  lead?: string;
  items?: Item[];
  notice?: Notice;
  compare?: Comparison;
  lists?: List[];
  task?: { line: string; offers: Offer[] };
  needsRecords?: boolean;
}
