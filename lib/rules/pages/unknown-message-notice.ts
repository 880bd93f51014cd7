/** A message of PowerSchool's that Kinlink does not know: said to be there, and nothing is made of it (promise 5). */
import type { Notice } from '../../contracts/advice.ts';
import type { Context } from '../core/context.ts';

/** The notice; undefined while no such message stands on the page. */
export const unknownMessage = ({ facts: { message }, t }: Context): Notice | undefined =>
  message
    ? {
        id: 'message',
        tone: 'status',
        title: t.message.title,
        body: t.message.body({ message }),
        offers: [],
      }
    : undefined;
