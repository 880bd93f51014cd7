/** The language in force: the policy's choice, else the browser's own. For the worker and Kinlink's own pages. */
import { browser } from 'wxt/browser';
import { type Language, languageOf } from '../contracts/language.ts';
import type { Policy } from '../contracts/policy.ts';

export const languageFor = ({ language }: Pick<Policy, 'language'>): Language =>
  languageOf(language, browser.i18n.getUILanguage());
