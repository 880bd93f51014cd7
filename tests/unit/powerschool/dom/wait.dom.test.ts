import { expect, test } from 'vitest';
import { waitFor } from '../../../../lib/powerschool/dom/wait.ts';
import { live, put } from '../fixtures.ts';

test('a test that throws ends the wait, at once or at a change of the page', async () => {
  put('/x', '<p></p>');
  const broken = () => {
    throw new Error('page');
  };
  await expect(waitFor(document, broken, live())).rejects.toThrow('page');
  let looks = 0;
  const later = waitFor(document, () => (looks++ ? broken() : undefined), live());
  document.body.append('more');
  await expect(later).rejects.toThrow('page');
});
