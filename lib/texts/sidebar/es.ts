import type { Like } from '../format/format-messages.ts';
import type { en } from './en.ts';
import { carryOverEs } from './es/carry-over.ts';
import { commonEs } from './es/common.ts';
import { compareContactsEs } from './es/compare-contacts.ts';
import { createAccountEs } from './es/create-account.ts';
import { otherPagesEs } from './es/other-pages.ts';
import { resolveClashEs } from './es/resolve-clash.ts';
import { retireEs } from './es/retire.ts';

/**
 * Every sentence a registrar reads in Spanish: as schools in the United States write it, with usted.
 * What PowerSchool's English pages call a thing stays as they show it, in quotes.
 */
export const es: Like<typeof en> = {
  ...commonEs,
  ...createAccountEs,
  ...resolveClashEs,
  ...carryOverEs,
  ...compareContactsEs,
  ...retireEs,
  ...otherPagesEs,
};
