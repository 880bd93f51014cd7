import type { Spoken } from '../format/format-messages.ts';
import { carryOverEn } from './en/carry-over.ts';
import { commonEn } from './en/common.ts';
import { compareContactsEn } from './en/compare-contacts.ts';
import { createAccountEn } from './en/create-account.ts';
import { helpSignInEn } from './en/help-sign-in.ts';
import { otherPagesEn } from './en/other-pages.ts';
import { portalAccessEn } from './en/portal-access.ts';
import { resolveClashEn } from './en/resolve-clash.ts';
import { retireEn } from './en/retire.ts';
import { todayEn } from './en/today.ts';
import { unsettledEn } from './en/unsettled.ts';

/**
 * Every sentence a registrar reads in English. Whole sentences only: nothing is glued together,
 * so that another language can order its words as it must.
 */
export const sidebarEn = {
  ...commonEn,
  ...createAccountEn,
  ...helpSignInEn,
  ...resolveClashEn,
  ...carryOverEn,
  ...compareContactsEn,
  ...retireEn,
  ...otherPagesEn,
  ...unsettledEn,
  ...portalAccessEn,
  ...todayEn,
} as const;

export type Texts = Spoken<typeof sidebarEn>;
