/** The tables of sentences as the product uses them, without reading files. */
import { formatMessages } from '../../lib/texts/format/format-messages.ts';
import { TEXT_TABLES } from '../../lib/texts/tables.ts';

const {
  sidebar,
  options,
  popup,
  'page-check': pages,
  'family-map': familyMap,
  worklist,
  'first-run': firstRun,
  sheets,
} = TEXT_TABLES;

export const en = formatMessages<typeof sidebar.en>(sidebar.en, 'en');
export const es = formatMessages<typeof sidebar.en>(sidebar.es, 'es');
export const TEXTS = { en, es };
export const optionsEn = formatMessages<typeof options.en>(options.en, 'en');
export const optionsEs = formatMessages<typeof options.en>(options.es, 'es');
export const popupEn = formatMessages<typeof popup.en>(popup.en, 'en');
export const popupEs = formatMessages<typeof popup.en>(popup.es, 'es');
export const familyMapEn = formatMessages<typeof familyMap.en>(familyMap.en, 'en');
export const worklistEn = formatMessages<typeof worklist.en>(worklist.en, 'en');
export const firstRunEn = formatMessages<typeof firstRun.en>(firstRun.en, 'en');
export const firstRunEs = formatMessages<typeof firstRun.en>(firstRun.es, 'es');
export const sheetsEn = formatMessages<typeof sheets.en>(sheets.en, 'en');
export const PAGE_CHECK_TEXTS = {
  en: formatMessages<typeof pages.en>(pages.en, 'en'),
  es: formatMessages<typeof pages.en>(pages.es, 'es'),
};
