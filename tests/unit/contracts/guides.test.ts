import { describe, expect, it } from 'vitest';
import { GUIDE_IDS, withExtra } from '../../../lib/contracts/guides.ts';
import { findGuides } from '../../../lib/rules/popup/find-guides.ts';
import { guidesEn } from '../../../lib/texts/guides/en.ts';

describe('the guides', () => {
  it('have a text each', () => {
    expect(guidesEn.map(({ id }) => id)).toEqual([...GUIDE_IDS]);
  });

  it.each(guidesEn.map((guide) => [guide.id, guide] as const))('%s is short', (_, guide) => {
    expect(guide.steps.length).toBeLessThanOrEqual(12);
    for (const line of [...guide.steps, ...guide.notes]) {
      expect(line.length, line).toBeLessThanOrEqual(140);
      expect(line, line).toMatch(/[.?”]$/);
    }
    expect(new Set([...guide.steps, ...guide.notes]).size).toBe(
      guide.steps.length + guide.notes.length,
    );
  });

  it('add the district’s lines at the end', () => {
    const extra = { clash: { steps: ['Call the office.'] }, unheardOf: { notes: ['Lost.'] } };
    const clash = withExtra(guidesEn, extra).find(({ id }) => id === 'clash');
    expect(clash?.steps.at(-1)).toBe('Call the office.');
    expect(withExtra(guidesEn, {})).toEqual(guidesEn);
    expect(findGuides(withExtra(guidesEn, extra), 'call office').map(({ id }) => id)).toEqual([
      'clash',
    ]);
  });
});
