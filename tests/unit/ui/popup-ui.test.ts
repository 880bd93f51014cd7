/** What the popup's views and handlers share. */
import { expect, it } from 'vitest';
import { chipId } from '../../../lib/ui/popup-ui.ts';

it('each chip has an id of its own', () => {
  expect([0, 1].map(chipId)).toEqual(['chip-0', 'chip-1']);
});
