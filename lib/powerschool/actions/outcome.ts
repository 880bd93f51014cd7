/** How an action on the page ended. */
export interface Outcome {
  /** What stood in the way; absent when it was done. */
  what?: string;
  /** Fields that kept another value. */
  kept?: string[];
}
