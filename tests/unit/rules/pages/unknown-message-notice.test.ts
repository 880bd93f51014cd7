import { expect, it } from 'vitest';
import { unknownMessage } from '../../../../lib/rules/pages/unknown-message-notice.ts';
import { en as t } from '../../spoken.ts';
import { contact, context, seen } from '../family.ts';

it('points out an unknown message, and is silent without one', () => {
  const message = 'Record locked by another user.';
  expect(unknownMessage(context(seen(contact())))).toBeUndefined();
  expect(unknownMessage(context(seen(contact(), { message })))).toMatchObject({
    tone: 'status',
    body: t.message.body({ message }),
    offers: [],
  });
});
