/** Reads sentences out of Kinlink's own package: one table in one language, when it is needed. */
import { browser } from 'wxt/browser';
import type { Guide } from '../contracts/guides.ts';
import type { Language } from '../contracts/language.ts';
import type { FamilyMapTexts } from './family-map/en.ts';
import type { FirstRunTexts } from './first-run/en.ts';
import { formatMessages } from './format/format-messages.ts';
import type { OptionsTexts } from './options/en.ts';
import type { PageCheckTexts } from './page-check/en.ts';
import type { PopupTexts } from './popup/en.ts';
import type { PracticeTexts } from './practice/en.ts';
import type { ControlTexts } from './sheet-controls/en.ts';
import type { SheetsTexts } from './sheets/en.ts';
import type { Texts } from './sidebar/en.ts';
import type { WorklistTexts } from './worklist/en.ts';

/** The tables, ready to be used. */
export interface Tables {
  sidebar: Texts;
  'page-check': PageCheckTexts;
  popup: PopupTexts;
  guides: readonly Guide[];
  options: OptionsTexts;
  'sheet-controls': ControlTexts;
  worklist: WorklistTexts;
  'family-map': FamilyMapTexts;
  'first-run': FirstRunTexts;
  sheets: SheetsTexts;
  practice: PracticeTexts;
}

const tables = new Map<string, Promise<unknown>>();

/**
 * A table of sentences. It is read once; a reading that failed is tried again when it is asked for again.
 * @throws the browser's error for a file that can't be read: for a packed file, only while Kinlink is being updated
 */
export function loadTexts<Name extends keyof Tables>(
  name: Name,
  language: Language,
): Promise<Tables[Name]> {
  const path = `/texts/${name}.${language}.json`;
  const cached = tables.get(path);
  if (cached) return cached as Promise<Tables[Name]>;
  // WXT knows the paths of what stands in `public/` only.
  const read = fetch(browser.runtime.getURL(path as never))
    .then((file) => file.json())
    .then((table) => formatMessages<unknown>(table, language));
  tables.set(path, read);
  read.catch(() => tables.delete(path));
  return read as Promise<Tables[Name]>;
}
