/** What the options page is given to draw, and what its controls do. */
import type { InForce, Key, Policy, Refused } from '../contracts/policy.ts';

export type Outcome = {
  place: 'sites' | 'policy' | 'file';
  tone: 'good' | 'bad';
  text: string;
  /** What of an imported file was not used. */
  refused?: Refused[];
};

export type OptionsView = InForce & {
  /** What of a source is not used, whenever it was given. */
  refused: Record<'managed' | 'imported', Refused[]>;
  /** Name of the imported file. */
  file?: string;
  sites: { host: string; seen: 'yes' | 'no' | 'not-yet' }[];
  /** How the last thing done here ended. */
  outcome?: Outcome;
};

export type OptionsActions = {
  /** Keeps a choice; undefined gives it up. */
  choose<K extends Key>(key: K, value: Policy[K] | undefined): Promise<void>;
  importFile(file: Pick<File, 'name' | 'size' | 'text'>): Promise<void>;
  forgetFile(): Promise<void>;
  exportPolicy(): Promise<void>;
  /** Takes what was typed; gives whether a site was added. To be called right in the click. */
  addSite(typed: string): Promise<boolean>;
  removeSite(host: string): Promise<void>;
  /** Opens the site in a new tab, where the sidebar shows what it recognises. */
  lookAt(host: string): Promise<void>;
};
