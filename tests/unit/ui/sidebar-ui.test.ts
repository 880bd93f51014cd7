import { expect, it } from 'vitest';
import { buttonId } from '../../../lib/ui/sidebar-ui.ts';
import { offer } from '../components/advice-parts.ts';

it('names the button of each offer, so that the focus finds it again after new advice', () => {
  const first = buttonId(offer('compare-9002', 'Compare'));
  expect(buttonId(offer('compare-9002', 'Compare with this contact'))).toBe(first);
  expect(buttonId(offer('compare-5120', 'Compare'))).not.toBe(first);
  // A page may have an element with the offer's plain id.
  expect(first).not.toBe('compare-9002');
});
