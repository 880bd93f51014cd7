/** The guides of the popup: their ids and their parts. `lib/texts/` has the sentences. */

export const GUIDE_IDS = [
  'create-account',
  'clash',
  'change-email',
  'cannot-sign-in',
  'missing-child',
  'shared-email',
  'duplicates',
  'basics',
] as const;
export type GuideId = (typeof GUIDE_IDS)[number];

export interface Guide {
  id: GuideId;
  title: string;
  /** Other words to find it by. */
  words: string;
  /** What to click, in PowerSchool's own words, one thing each. */
  steps: readonly string[];
  notes: readonly string[];
}

/** A district's additions to a guide (policy `guides`). */
export type Extra = { steps?: string[] | undefined; notes?: string[] | undefined };

/** The guides with the district's steps and notes at the end. An unknown id adds nothing. */
export const withExtra = (
  guides: readonly Guide[],
  extra: Readonly<Record<string, Extra>>,
): Guide[] =>
  guides.map((guide) => {
    const { steps = [], notes = [] } = (Object.hasOwn(extra, guide.id) && extra[guide.id]) || {};
    return { ...guide, steps: [...guide.steps, ...steps], notes: [...guide.notes, ...notes] };
  });
