/** Connects the options page's components with the browser. */
import { browser } from 'wxt/browser';
import { refreshAllTabs } from '../browser/tabs.ts';
import { type Policy, wordingsOf } from '../contracts/policy.ts';
import { siteOf, siteProblem } from '../contracts/sites.ts';
import { urlOf } from '../powerschool/core/urls.ts';
import { languageFor } from '../settings/language-in-force.ts';
import {
  type FileRead,
  MAX_FILE_LENGTH,
  readPolicyFile,
  writePolicyFile,
} from '../settings/policy-file.ts';
import {
  POLICY_SOURCES,
  readPolicyState,
  saveImportedFile,
  saveSetting,
} from '../settings/policy-storage.ts';
import { countAnswers, forgetAnswersOf } from '../settings/remembered-answers.ts';
import { addSite, readSites, removeSite } from '../settings/site-permissions.ts';
import {
  addedSites,
  differentPeople,
  unwantedAccess,
  watchStorage,
} from '../settings/storage-items.ts';
import { loadTexts } from '../texts/load.ts';
import type { OptionsTexts } from '../texts/options/en.ts';
import type { OptionsActions, OptionsView, Outcome } from '../ui/options-ui.ts';

/** The parts of a settings file that the registrar must confirm before it is used; undefined if it has none. */
function toConfirm(name: string, policy: Partial<Policy>): OptionsView['fileToConfirm'] {
  const { portal = '', wordings = {} } = policy;
  const lines = Object.entries(wordingsOf({ wordings })).map(
    ([thing, texts]) => `${thing}: ${texts.join(', ')}`,
  );
  return portal || lines.length ? { name, portal, wordings: lines } : undefined;
}

/** Starts the page: calls `show` with the first view and after every change. */
export function startOptions(
  show: (view: OptionsView, actions: OptionsActions, t: OptionsTexts) => void,
  save: (name: string, text: string) => void,
): void {
  let outcome: Outcome | undefined;
  let turn = 0;
  let listed: OptionsView['sites'] = [];
  let waiting: { name: string; read: Extract<FileRead, { kind: 'policy' }> } | undefined;
  /** The texts in the language of the last drawing. */
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
    listed = Object.entries(added).map(([host, seen]) => ({ host, seen }));
    const fileToConfirm = waiting && toConfirm(waiting.name, waiting.read.policy);
    show(
      {
        ...policy,
        sites: listed,
        answers: { different, 'no-access': noAccess },
        ...(outcome && { outcome }),
        ...(fileToConfirm && { fileToConfirm }),
      },
      actions,
      t,
    );
  }
  const say = (next: Outcome | undefined) => {
    outcome = next;
    return look();
  };

  async function saveFile(name: string, read: Extract<FileRead, { kind: 'policy' }>) {
    await saveImportedFile({ name, policy: read.given });
    const text = t.file.imported({ name, count: Object.keys(read.policy).length });
    return say({ place: 'file', tone: 'good', text, refused: read.refused });
  }

  const actions: OptionsActions = {
    async choose(key, value) {
      await saveSetting(key, value);
      // In the language that was just chosen.
      if (key === 'language') await say(undefined);
      const { label } = t.setting[key];
      const text = value === undefined ? t.policy.back({ label }) : t.policy.kept({ label });
      await say({ place: 'policy', tone: 'good', text });
    },
    async forgetAnswers(kind) {
      await forgetAnswersOf(kind);
      await refreshAllTabs();
      await say({ place: 'remembered', tone: 'good', text: t.remembered.forgotten[kind] });
    },
    async importFile(file) {
      const bad = (text: string, refused = {}) =>
        say({ place: 'file', tone: 'bad', text, ...refused });
      const { name } = file;
      waiting = undefined;
      const read =
        file.size > MAX_FILE_LENGTH
          ? { kind: 'too-large' as const, refused: [] }
          : readPolicyFile(await file.text());
      const { refused } = read;
      switch (read.kind) {
        case 'policy':
          if (!toConfirm(name, read.policy)) return saveFile(name, read);
          waiting = { name, read };
          return say(undefined);
        case 'not-json':
          return bad(t.file.notJson({ name }));
        case 'not-policy':
          return bad(t.file.notPolicy({ name }));
        case 'nothing':
          return bad(t.file.nothing({ name }), { refused });
        case 'too-large':
          return bad(t.file.tooLarge({ name }));
      }
    },
    async confirmFile(isWanted) {
      const file = waiting;
      waiting = undefined;
      await (file && isWanted ? saveFile(file.name, file.read) : say(undefined));
    },
    async forgetFile() {
      await saveImportedFile(undefined);
      await say({ place: 'file', tone: 'good', text: t.file.forgotten });
    },
    async exportPolicy() {
      const { policy } = await readPolicyState();
      save('kinlink-policy.json', writePolicyFile(policy));
      await say({ place: 'file', tone: 'good', text: t.file.exported });
    },
    async addSite(typed) {
      const bad = async (text: string) => {
        await say({ place: 'sites', tone: 'bad', text });
        return false;
      };
      const problem = siteProblem(typed);
      const host = siteOf(typed);
      if (problem || !host) return bad(t.sites.problem[problem ?? 'not-an-address']);
      if (listed.some((site) => site.host === host)) return bad(t.sites.already({ host }));
      try {
        // First, because the browser asks for a permission only during the click.
        if (!(await addSite(host))) return bad(t.sites.denied({ host }));
      } catch {
        return bad(t.sites.failed({ host }));
      }
      await say({ place: 'sites', tone: 'good', text: t.sites.added({ host }) });
      return true;
    },
    async removeSite(host) {
      await removeSite(host);
      await say({ place: 'sites', tone: 'good', text: t.sites.removed({ host }) });
    },
    async lookAt(host) {
      await browser.tabs.create({ url: urlOf(`https://${host}`, 'search') });
    },
  };

  watchStorage([...POLICY_SOURCES, addedSites, differentPeople, unwantedAccess], () => void look());
  void look();
}
