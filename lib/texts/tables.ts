/**
 * Every table of sentences, by its name. The build writes each into a file of its own, `texts/NAME.LANGUAGE.json`, and
 * `load.ts` reads the one that is needed: so nothing that ships imports a sentence.
 */

import type { Language } from '../contracts/language.ts';
import { familyMapEn } from './family-map/en.ts';
import { familyMapEs } from './family-map/es.ts';
import { firstRunEn } from './first-run/en.ts';
import { firstRunEs } from './first-run/es.ts';
import { guidesEn } from './guides/en.ts';
import { guidesEs } from './guides/es.ts';
import type { Tables } from './load.ts';
import { optionsEn } from './options/en.ts';
import { optionsEs } from './options/es.ts';
import { pageCheckEn } from './page-check/en.ts';
import { pageCheckEs } from './page-check/es.ts';
import { popupEn } from './popup/en.ts';
import { popupEs } from './popup/es.ts';
import { practiceEn } from './practice/en.ts';
import { practiceEs } from './practice/es.ts';
import { controls } from './sheet-controls/en.ts';
import { controlsEs } from './sheet-controls/es.ts';
import { sheetsEn } from './sheets/en.ts';
import { sheetsEs } from './sheets/es.ts';
import { sidebarEn } from './sidebar/en.ts';
import { sidebarEs } from './sidebar/es.ts';
import { worklistEn } from './worklist/en.ts';
import { worklistEs } from './worklist/es.ts';

export const TEXT_TABLES = {
  sidebar: { en: sidebarEn, es: sidebarEs },
  'page-check': { en: pageCheckEn, es: pageCheckEs },
  popup: { en: popupEn, es: popupEs },
  guides: { en: guidesEn, es: guidesEs },
  options: { en: optionsEn, es: optionsEs },
  'sheet-controls': { en: controls, es: controlsEs },
  worklist: { en: worklistEn, es: worklistEs },
  'family-map': { en: familyMapEn, es: familyMapEs },
  'first-run': { en: firstRunEn, es: firstRunEs },
  sheets: { en: sheetsEn, es: sheetsEs },
  practice: { en: practiceEn, es: practiceEs },
} satisfies Record<keyof Tables, Record<Language, unknown>>;
