import { render } from 'preact';
import { browser } from 'wxt/browser';
import { WelcomeSheetPage } from '../../components/welcome-sheet/page.tsx';
import '../../components/welcome-sheet/welcome-sheet.css';
import { afterTimeWithoutUse } from '../../lib/browser/time-without-use.ts';
import { type FromWelcomeSheet, WelcomeSheet } from '../../lib/contracts/messages.ts';
import { languageFor } from '../../lib/settings/language-in-force.ts';
import { POLICY_SOURCES, readPolicyQuickly } from '../../lib/settings/policy-storage.ts';
import { watchStorage } from '../../lib/settings/storage-items.ts';
import { applyTheme } from '../../lib/settings/theme-in-force.ts';
import { loadTexts, type Tables } from '../../lib/texts/load.ts';

/** The sheet and the words beside it, drawn anew when either changes. */
function createView() {
  let say: Tables['sheet-controls'] | undefined;
  let sheet: WelcomeSheet | null = null;
  const draw = () => {
    if (!say) return;
    document.title = `${say.heading} · Kinlink`;
    document.documentElement.lang = say.language;
    const onCopy = (text: string) => navigator.clipboard.writeText(text);
    const props = { say, sheet, date: new Date(), onPrint: () => window.print(), onCopy };
    render(<WelcomeSheetPage {...props} />, document.body);
  };
  const readWords = async () => {
    const { policy } = await readPolicyQuickly();
    applyTheme(document, policy);
    say = await loadTexts('sheet-controls', languageFor(policy));
  };
  const show = (next: WelcomeSheet | null) => {
    sheet = next;
    draw();
  };
  return { draw, readWords, show };
}
const { draw, readWords, show } = createView();
watchStorage(POLICY_SOURCES, () => void readWords().then(draw));
const question: FromWelcomeSheet = { kind: 'sheet-get-contents' };
const request = browser.runtime.sendMessage(question).catch(() => null);
void readWords().then(async () => show(WelcomeSheet.safeParse(await request).data ?? null));
// A sheet may be left open on a shared desk.
afterTimeWithoutUse(() => show(null));
// The browser may restore this page after it was left; then there is no sheet to show.
window.addEventListener('pagehide', () => show(null));
