/** The guides know no answer to "Same person?": they call nobody the duplicate, and rule out no account, before it. */
import { expect, test } from 'vitest';
import { guidesEn } from '../../../lib/texts/guides/en.ts';
import { guidesEs } from '../../../lib/texts/guides/es.ts';

/** Words that presume the answer, and words that make a sentence depend on it. */
const PRESUMES =
  /(no|don’t need a) (second|new) (one|account|contact)|needs no|segunda|(contacto|cuenta) nuev[oa]|delete or inactivate|elimine o inactive/i;
const DEPENDS = /same person|same parent|misma persona|different person|persona distinta/i;
const ASKS = /(make sure|asegúrese).*(same person|one person|misma persona|una persona)/i;

test.each([
  ['English', guidesEn],
  ['Spanish', guidesEs],
])('%s: what presumes that both are one person says so', (_, guides) => {
  const texts = guides
    .filter(({ id }) => id !== 'duplicates')
    .flatMap(({ steps, notes }) => [...steps, ...notes]);
  const presuming = texts.filter((text) => PRESUMES.test(text));
  expect(presuming.length).toBeGreaterThan(1);
  expect(presuming.filter((text) => !DEPENDS.test(text))).toEqual([]);
});

test.each([
  ['English', guidesEn],
  ['Spanish', guidesEs],
])('%s: the guides on a clash and on duplicates ask before anything is added', (_, guides) => {
  for (const id of ['clash', 'duplicates']) {
    const steps = guides.find((guide) => guide.id === id)?.steps ?? [];
    const asked = steps.findIndex((step) => ASKS.test(step));
    const added = steps.findIndex((step) => step.includes('Add Students'));
    expect([id, asked >= 0 && asked < added]).toEqual([id, true]);
  }
});
