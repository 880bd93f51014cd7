import type { Like } from '../format/format-messages.ts';
import type { optionsEn } from './en.ts';
import { optionsPageEs } from './es/page.ts';
import { optionsPolicyFileEs } from './es/policy-file.ts';
import { optionsRememberedEs } from './es/remembered.ts';
import { optionsSettingsEs } from './es/settings.ts';
import { optionsSitesEs } from './es/sites.ts';

/** Every sentence of the options page in Spanish. */
export const optionsEs: Like<typeof optionsEn> = {
  ...optionsSitesEs,
  ...optionsSettingsEs,
  ...optionsRememberedEs,
  ...optionsPolicyFileEs,
  ...optionsPageEs,
};
