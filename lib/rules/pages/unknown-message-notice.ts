/** Points out a PowerSchool message that Kinlink does not know, without interpreting it (promise 5). */
import type { Context } from '../core/context.ts';
import type { NoticeDraft } from '../core/drafts.ts';

/** The notice; undefined if the page shows no such message. */
export const unknownMessage = ({ facts: { message }, t }: Context): NoticeDraft | undefined =>
  message
    ? {
        id: 'message',
        tone: 'status',
        title: t.message.title,
        body: t.message.body({ message }),
        offers: [],
      }
    : undefined;
