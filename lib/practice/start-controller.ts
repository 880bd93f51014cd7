/** Connects the page that lists the exercises with the tab's storage. */
import { languageFor } from '../settings/language-in-force.ts';
import { readPolicyQuickly } from '../settings/policy-storage.ts';
import { applyTheme } from '../settings/theme-in-force.ts';
import { loadTexts } from '../texts/load.ts';
import type { PracticeTexts } from '../texts/practice/en.ts';
import type { PracticeStartProps } from '../ui/practice-ui.ts';
import { practiceProgress, START_OF } from './exercises.ts';
import { beginPractice, changePractice, readPractice } from './practice-storage.ts';

type Show = (props: PracticeStartProps, t: PracticeTexts) => void;

/** Starts the page: shows how far the practice of this tab is, and begins one where there is none. */
export async function startPractice(win: Window, show: Show): Promise<void> {
  const { policy } = await readPolicyQuickly();
  applyTheme(win.document, policy);
  const settings = { language: languageFor(policy), theme: policy.theme };
  const t = await loadTexts('practice', settings.language);
  const { sessionStorage, location } = win;
  if (readPractice(sessionStorage)) changePractice(sessionStorage, { settings });
  else beginPractice(sessionStorage, settings);

  function look(): void {
    const practice = readPractice(sessionStorage) ?? beginPractice(sessionStorage, settings);
    show({ progress: practiceProgress(practice.school), actions, t }, t);
  }
  const actions = {
    begin: (exercise: keyof typeof START_OF) => location.assign(START_OF[exercise]),
    startOver() {
      beginPractice(sessionStorage, settings);
      look();
    },
  };
  // Back from the school, the browser may show this page as it was left.
  win.addEventListener('pageshow', look);
  look();
}
