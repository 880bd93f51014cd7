import type { Spoken } from '../format/format-messages.ts';
import { optionsPageEn } from './en/page.ts';
import { optionsPolicyFileEn } from './en/policy-file.ts';
import { optionsRememberedEn } from './en/remembered.ts';
import { optionsSettingsEn } from './en/settings.ts';
import { optionsSitesEn } from './en/sites.ts';

/** Every sentence of the options page in English. Whole sentences only, as in the sidebar. */
export const optionsEn = {
  ...optionsSitesEn,
  ...optionsSettingsEn,
  ...optionsRememberedEn,
  ...optionsPolicyFileEn,
  ...optionsPageEn,
} as const;

export type OptionsTexts = Spoken<typeof optionsEn>;
