import { expect, it } from 'vitest';
import { drawer } from '../family.ts';
import { clashed, original, says } from '../household.ts';

const begun = () =>
  clashed().map((task) => ({ ...task, original: { contactId: '5120', name: 'Carlos' } }));
const hints = (busy: boolean) =>
  says(begun(), original(), { drawer: drawer('other', {}, { busy }) }).items.find(
    ({ state }) => state === 'now',
  )?.hints;

it('a drawer that is not recognised may be Add Students: what to do in it by hand is said', () => {
  expect(hints(false)?.join()).toMatch(
    /^Kinlink does not recognise the open drawer. If it is Add Students, search for \d+ by hand/,
  );
  // It may still be coming.
  expect(hints(true)).toEqual(['Finish or close the open drawer first.']);
});
