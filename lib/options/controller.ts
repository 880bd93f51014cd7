/** Connects the options page's components with the browser. */
import { refreshAllTabs } from '../browser/tabs.ts';
import { languageFor } from '../settings/language-in-force.ts';
import { writePolicyFile } from '../settings/policy-file.ts';
import { POLICY_SOURCES, readPolicyState, saveSetting } from '../settings/policy-storage.ts';
import { countAnswers, forgetAnswersOf } from '../settings/remembered-answers.ts';
import { readSites } from '../settings/site-permissions.ts';
import {
  addedSites,
  differentPeople,
  unwantedAccess,
  watchStorage,
} from '../settings/storage-items.ts';
import { loadTexts } from '../texts/load.ts';
import type { OptionsTexts } from '../texts/options/en.ts';
import type { OptionsActions, OptionsOutcome, OptionsView } from '../ui/options-ui.ts';
import { createFileImport } from './file-import.ts';
import type { Reporter } from './reporter.ts';
import { createSiteActions } from './site-actions.ts';

type SaveFile = (name: string, text: string) => void;

/** Starts the page: calls `show` with the first view and after every change. */
export function startOptions(
  show: (view: OptionsView, actions: OptionsActions, t: OptionsTexts) => void,
  save: SaveFile,
): void {
  let outcome: OptionsOutcome | undefined;
  let turn = 0;
  let sites: OptionsView['sites'] = [];
  let t: OptionsTexts;

  async function look(): Promise<void> {
    const turnId = ++turn;
    const [policy, added, different, noAccess] = await Promise.all([
      readPolicyState(),
      readSites(),
      countAnswers('different'),
      countAnswers('no-access'),
    ]);
    const texts = await loadTexts('options', languageFor(policy.policy));
    if (turnId !== turn) return;
    t = texts;
    sites = Object.entries(added).map(([host, seen]) => ({ host, seen }));
    const toConfirm = fileToConfirm();
    show(
      {
        ...policy,
        sites,
        answers: { different, 'no-access': noAccess },
        ...(outcome && { outcome }),
        ...(toConfirm && { fileToConfirm: toConfirm }),
      },
      actions,
      t,
    );
  }

  const reporter: Reporter = {
    texts: () => t,
    report(next) {
      outcome = next;
      return look();
    },
  };
  const { fileToConfirm, ...fileActions } = createFileImport(reporter);
  const actions: OptionsActions = {
    ...createPolicyActions(reporter, save),
    ...fileActions,
    ...createSiteActions(reporter, (host) => sites.some((site) => site.host === host)),
  };

  watchStorage([...POLICY_SOURCES, addedSites, differentPeople, unwantedAccess], () => void look());
  void look();
}

const createPolicyActions = (
  { texts, report }: Reporter,
  save: SaveFile,
): Pick<OptionsActions, 'choose' | 'exportPolicy' | 'forgetAnswers'> => ({
  async choose(key, value) {
    await saveSetting(key, value);
    // In the language that was just chosen.
    if (key === 'language') await report(undefined);
    const { policy: t, setting } = texts();
    const { label } = setting[key];
    const text = value === undefined ? t.back({ label }) : t.kept({ label });
    await report({ place: 'policy', tone: 'good', text });
  },
  async forgetAnswers(kind) {
    await forgetAnswersOf(kind);
    await refreshAllTabs();
    const { forgotten } = texts().remembered;
    await report({ place: 'remembered', tone: 'good', text: forgotten[kind] });
  },
  async exportPolicy() {
    const { policy } = await readPolicyState();
    save('kinlink-policy.json', writePolicyFile(policy));
    await report({ place: 'file', tone: 'good', text: texts().file.exported });
  },
});
