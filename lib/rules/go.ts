/** The way to a page. */
import type { Offer } from '../advice.ts';
import type { Context } from './context.ts';

/** Open contact: in a tab of its own, so that nothing typed here is lost. */
export const goToContact = ({ t }: Pick<Context, 't'>, id: string): Offer => ({
  id: `open-${id}`,
  label: t.openContact,
  primary: true,
  action: { do: 'go', page: 'contact', id },
});

/** The way to PowerSchool's own contact search. */
export const goToSearch = ({ t }: Pick<Context, 't'>): Offer => ({
  id: 'open-search',
  label: t.openSearch,
  action: { do: 'go', page: 'search' },
});
