/** What a part of the bench gives: figures with their spread and their budget, for tables, charts and the results. */

export interface Figure {
  /** Unique in its section: budgets and growth are told by it. */
  name: string;
  unit: 'ms' | 's' | 'KB' | 'count' | '×' | '%';
  median: number;
  p95?: number;
  /** Standard deviation of the samples, in the same unit; 0 for what is counted. */
  spread: number;
  samples: number;
  /** Fails `--check` when the median (or what `of` names) is outside. */
  budget?: { atMost?: number; atLeast?: number; of?: 'median' | 'p95' };
  /** What has to be known to read it: what was compared, that a difference is noise. */
  note?: string;
}

export interface Section {
  /** In the file of results and for `npm run bench -- effort`. */
  id: 'effort' | 'cost' | 'speed' | 'weight';
  heading: string;
  figures: Figure[];
  /** Sentences for the reader: the source of published values, what was tried and what it gave. */
  notes: string[];
}
