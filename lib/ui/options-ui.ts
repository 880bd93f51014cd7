/** The props of the options page's views. */
import type { AnswerKind } from '../contracts/answers.ts';
import type { InForce, Key, Policy, Refused } from '../contracts/policy.ts';

export type OptionsOutcome = {
  place: 'sites' | 'policy' | 'remembered' | 'file';
  tone: 'good' | 'bad';
  text: string;
  /** The unused parts of an imported file. */
  refused?: Refused[];
};

export type OptionsView = InForce & {
  /** The unused parts of each source. */
  refused: Record<'managed' | 'imported', Refused[]>;
  /** Name of the imported file. */
  file?: string;
  /** A file that is used only once the registrar has seen these values. */
  fileToConfirm?: { name: string; portal: string; wordings: string[] };
  sites: { host: string; seen: 'yes' | 'no' | 'not-yet' }[];
  /** How many answers are remembered of each kind. */
  answers: Record<AnswerKind, number>;
  /** The result of the last action. */
  outcome?: OptionsOutcome;
};

export type OptionsActions = {
  /** Saves a choice; undefined gives it up. */
  choose<K extends Key>(key: K, value: Policy[K] | undefined): Promise<void>;
  /** Forgets every remembered answer of a kind. */
  forgetAnswers(kind: AnswerKind): Promise<void>;
  importFile(file: Pick<File, 'name' | 'size' | 'text'>): Promise<void>;
  /** Uses the file that waits for the registrar's word, or leaves it. */
  confirmFile(isWanted: boolean): Promise<void>;
  forgetFile(): Promise<void>;
  exportPolicy(): Promise<void>;
  /** Adds a typed site. Call it directly in the click. @returns whether it was added */
  addSite(typed: string): Promise<boolean>;
  removeSite(host: string): Promise<void>;
  /** Opens the site in a new tab, where the sidebar shows what it recognizes. */
  lookAt(host: string): Promise<void>;
};
