/** What the sidebar says on a page that is not settled: why, and what to do. It offers nothing about the page. */
import type { Unsettled } from '../../contracts/facts.ts';
import type { Context, GuideOutput } from '../core/context.ts';
import type { OfferDraft } from '../core/drafts.ts';

const answers = ({ t }: Pick<Context, 't'>): OfferDraft[] => [
  {
    id: 'still-you-yes',
    label: t.unsettled.yes,
    primary: true,
    action: { do: 'still-you', yes: true },
  },
  { id: 'still-you-no', label: t.unsettled.no, action: { do: 'still-you', yes: false } },
];

/** One notice, and no step. Only the question whether it is still the same person has buttons. */
export function unsettledPage(
  ctx: Pick<Context, 't'>,
  reason: Unsettled,
): Required<Pick<GuideOutput, 'heading' | 'notice'>> {
  const { title, body, heading } = ctx.t.unsettled;
  return {
    heading,
    notice: {
      id: `unsettled-${reason}`,
      tone: 'status',
      title: title[reason],
      body: [body[reason]],
      offers: reason === 'still-you' || reason === 'idle' ? answers(ctx) : [],
    },
  };
}
