/** The input of every rule. Rules have no clock, randomness or browser of their own. */
import type { ContactPage } from '../../contracts/contact-facts.ts';
import type { Facts, ThisStudent } from '../../contracts/facts.ts';
import type { Feature, Policy } from '../../contracts/policy.ts';
import type { IdentityTicks, Search, Task } from '../../tasks/task.ts';
import type { Texts } from '../../texts/sidebar/en.ts';
import type { ComparisonDraft, ItemDraft, ListDraft, NoticeDraft, OfferDraft } from './drafts.ts';
import type { Remembered } from './remembered-answers.ts';

export interface Context {
  facts: Facts;
  /** Tasks of this site, open and ended, in the order they were opened. */
  tasks: readonly Task[];
  /** Searches made for the contact in this tab before any clash. */
  checks: readonly Search[];
  /** Such searches of other tabs; the search page in front can answer them. */
  waiting?: readonly Search[];
  /** Two contacts that the registrar compares in this tab. */
  comparing?: { id: string; other: string };
  /** Answers of earlier days about the contacts at hand. */
  remembered?: Remembered | undefined;
  /** The guide “Help this parent sign in” is on in this tab. */
  signIn?: { children: readonly SeenChild[] };
  /** Checks that the registrar ticked in this tab before access is turned on for one contact. */
  identity?: IdentityTicks;
  /** The student whose contacts page was seen last. */
  lastSeenStudent?: ThisStudent;
  /** The search that Kinlink opened this tab for. */
  backgroundTab?: { text?: string | undefined; inactive: boolean };
  policy: Policy;
  t: Texts;
  folded: boolean;
  /** Formats a time (milliseconds since 1970) as hours and minutes. */
  clockTime: (time: number) => string;
  /** Formats the day of a time, such as `2026-08-21`. */
  day: (time: number) => string;
}

/** A child whose Access Accounts page Kinlink asked for, and what it showed. */
export interface SeenChild {
  dcid: string;
  /** Enable Parent Access; absent until the page was seen. */
  parentAccess?: boolean | undefined;
}

/** A context on the Contact Details page. */
export type ContactContext = Context & { page: ContactPage };

/** Whether the district switched a part of Kinlink off. */
export const isOff = ({ policy }: Pick<Context, 'policy'>, feature: Feature): boolean =>
  policy.featuresOff.includes(feature);

/** A guide's part of the advice. */
export interface GuideOutput {
  /** The guide's name in the district's policy, for extra steps and notes. */
  guide?: string;
  heading?: string;
  lead?: string;
  items?: ItemDraft[];
  notice?: NoticeDraft;
  compare?: ComparisonDraft;
  lists?: ListDraft[];
  task?: { line: string; offers: OfferDraft[] };
  needsRecords?: boolean;
}
