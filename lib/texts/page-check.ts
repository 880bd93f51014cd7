import type { Language } from './language.ts';
import { type PageCheckTexts, pageCheckEn } from './page-check.en.ts';
import { pageCheckEs } from './page-check.es.ts';

export const PAGE_CHECK_TEXTS: Record<Language, PageCheckTexts> = {
  en: pageCheckEn,
  es: pageCheckEs,
};
