/** The tables of sentences as the product uses them, without reading files. */
import { speak } from '../../lib/texts/format/format-messages.ts';
import { TABLES } from '../../lib/texts/tables.ts';

const { sidebar, options, popup, 'page-check': pages } = TABLES;

export const en = speak<typeof sidebar.en>(sidebar.en, 'en');
export const es = speak<typeof sidebar.en>(sidebar.es, 'es');
export const TEXTS = { en, es };
export const optionsEn = speak<typeof options.en>(options.en, 'en');
export const optionsEs = speak<typeof options.en>(options.es, 'es');
export const popupEn = speak<typeof popup.en>(popup.en, 'en');
export const popupEs = speak<typeof popup.en>(popup.es, 'es');
export const PAGE_CHECK_TEXTS = {
  en: speak<typeof pages.en>(pages.en, 'en'),
  es: speak<typeof pages.en>(pages.es, 'es'),
};
