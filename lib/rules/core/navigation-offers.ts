/** The way to a page. */
import type { Offer } from '../../contracts/advice.ts';
import type { Context } from './context.ts';

/** Open contact: in a tab of its own, so that nothing typed here is lost. */
export const goToContact = ({ t }: Pick<Context, 't'>, id: string): Offer => ({
  id: `open-${id}`,
  label: t.openContact,
  primary: true,
  action: { do: 'go', page: 'contact', id },
});

/** The offer that opens the account's drawer and fills it in. */
export const ADD_ACCOUNT = 'add-account';

/** Open contact, and there at once what the registrar chose here: as far as her next Submit. */
export const goToAddAccount = ({ t }: Pick<Context, 't'>, id: string): Offer => ({
  id: `${ADD_ACCOUNT}-${id}`,
  label: t.create.addAccount,
  primary: true,
  action: { do: 'go', page: 'contact', id, offer: ADD_ACCOUNT },
});

/** The way to PowerSchool's own contact search. */
export const goToSearch = ({ t }: Pick<Context, 't'>): Offer => ({
  id: 'open-search',
  label: t.openSearch,
  action: { do: 'go', page: 'search' },
});
