import { expect, it } from 'vitest';
import { refusedNotice } from '../../../../lib/rules/pages/refused-notice.ts';
import { contact, context, drawer, seen } from '../family.ts';

const error = { message: 'Not now', place: 'drawer', means: 'unclear' } as const;

it('reads out a refusal of any drawer but the account’s, which has a guide of its own', () => {
  const said = (kind?: 'account' | 'phone') =>
    refusedNotice(context(seen(contact(), { error, ...(kind && { drawer: drawer(kind, {}) }) })));
  expect(said('phone')?.body[0]).toContain('Not now');
  expect(said('account')).toBeUndefined();
  expect(said()).toBeUndefined();
  expect(refusedNotice(context(seen(contact())))).toBeUndefined();
});
