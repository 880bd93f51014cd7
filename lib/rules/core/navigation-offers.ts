/** Offers that lead to another page. */
import type { Context } from './context.ts';
import type { OfferDraft } from './drafts.ts';

/** Opens the contact in a new tab, so that nothing typed here is lost. */
export const goToContact = ({ t }: Pick<Context, 't'>, id: string): OfferDraft => ({
  id: `open-${id}`,
  label: t.openContact,
  primary: true,
  action: { do: 'go', page: 'contact', id },
});

/** Id of the offer that opens the account drawer and fills it in. */
export const ADD_ACCOUNT = 'add-account';

/** Id of the offer that opens the email drawer and fills it in. */
export const ADD_EMAIL = 'add-email';

/** Opens the contact and runs the same offer there, up to the registrar's next Submit. */
export const goToAddAccount = ({ t }: Pick<Context, 't'>, id: string): OfferDraft => ({
  id: `${ADD_ACCOUNT}-${id}`,
  label: t.create.addAccount,
  primary: true,
  action: { do: 'go', page: 'contact', id, offer: ADD_ACCOUNT },
});

/** Opens PowerSchool's own contact search. */
export const goToSearch = ({ t }: Pick<Context, 't'>): OfferDraft => ({
  id: 'open-search',
  label: t.openSearch,
  action: { do: 'go', page: 'search' },
});

/** Opens the contact with the guide “Help this parent sign in”. */
export const goToSignInHelp = ({ t }: Pick<Context, 't'>, id: string): OfferDraft => ({
  id: `help-sign-in-${id}`,
  label: t.signIn.heading,
  action: { do: 'go', page: 'contact', id, guide: 'help-sign-in' },
});
