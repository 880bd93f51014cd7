import type { Like } from '../format/format-messages.ts';
import type { sidebarEn } from './en.ts';
import { carryOverEs } from './es/carry-over.ts';
import { commonEs } from './es/common.ts';
import { compareContactsEs } from './es/compare-contacts.ts';
import { createAccountEs } from './es/create-account.ts';
import { helpSignInEs } from './es/help-sign-in.ts';
import { otherPagesEs } from './es/other-pages.ts';
import { portalAccessEs } from './es/portal-access.ts';
import { resolveClashEs } from './es/resolve-clash.ts';
import { retireEs } from './es/retire.ts';
import { todayEs } from './es/today.ts';
import { unsettledEs } from './es/unsettled.ts';

/**
 * Every sentence a registrar reads in Spanish: as schools in the United States write it, with usted.
 * What PowerSchool's English pages call a thing stays as they show it, in quotes.
 */
export const sidebarEs: Like<typeof sidebarEn> = {
  ...commonEs,
  ...createAccountEs,
  ...helpSignInEs,
  ...resolveClashEs,
  ...carryOverEs,
  ...compareContactsEs,
  ...retireEs,
  ...otherPagesEs,
  ...unsettledEs,
  ...portalAccessEs,
  ...todayEs,
};
