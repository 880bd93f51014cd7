/** What each part of the bench returns: figures with spread and budget, for tables, charts and the results file. */

/** The numbers of one figure. */
export interface Summary {
  median: number;
  p95?: number;
  /** Standard deviation of the samples, in the same unit; 0 for a count. */
  spread: number;
  samples: number;
  /** Context that a reader needs: what was compared, or that a difference is noise. */
  note?: string;
}

/** The figure breaks its budget when the median, or the percentile named by `of`, lies outside. */
interface Budget {
  atMost?: number;
  atLeast?: number;
  of?: 'median' | 'p95';
}

interface Named extends Summary {
  /** Unique in its section: the comparison with the last results finds a figure by its name. */
  name: string;
}

/** A time depends on the machine, so it never has a budget. */
export interface TimeFigure extends Named {
  unit: 'ms' | 's';
  budget?: never;
}

/** A ratio, a size or a count means the same on every machine, so it may have a budget. */
export interface ComparableFigure extends Named {
  unit: '×' | '%' | 'KB' | 'count';
  budget?: Budget;
}

export type Figure = TimeFigure | ComparableFigure;

export interface Section {
  /** The name in the results file and on the command line: `npm run bench -- effort`. */
  id: 'effort' | 'cost' | 'speed' | 'weight' | 'worklist';
  heading: string;
  figures: Figure[];
  /** Sentences printed below the table: how the figures were measured. */
  notes: string[];
}
