import { render } from 'preact';
import { browser } from 'wxt/browser';
import { WelcomeSheetPage } from '../../components/welcome-sheet/page.tsx';
import '../../components/welcome-sheet/welcome-sheet.css';
import { type FromWelcomeSheet, WelcomeSheet } from '../../lib/contracts/messages.ts';
import { languageFor } from '../../lib/settings/language-in-force.ts';
import { POLICY_SOURCES, readPolicyQuickly } from '../../lib/settings/policy-storage.ts';
import { watchStorage } from '../../lib/settings/storage-items.ts';
import { loadTexts, type Tables } from '../../lib/texts/load.ts';

const REQUEST: FromWelcomeSheet = { kind: 'sheet-get-contents' };

/** The sheet and the words beside it, drawn anew when either changes. */
function createView() {
  let say: Tables['sheet-controls'] | undefined;
  let sheet: WelcomeSheet | null = null;
  const draw = () => {
    if (!say) return;
    document.title = `${say.heading} · Kinlink`;
    document.documentElement.lang = say.language;
    const print = () => window.print();
    const copy = (text: string) => navigator.clipboard.writeText(text);
    const props = { say, sheet, date: new Date(), onPrint: print, onCopy: copy };
    render(<WelcomeSheetPage {...props} />, document.body);
  };
  const readWords = async () => {
    say = await loadTexts('sheet-controls', languageFor((await readPolicyQuickly()).policy));
  };
  const show = (next: WelcomeSheet | null) => {
    sheet = next;
    draw();
  };
  return { draw, readWords, show };
}

const { draw, readWords, show } = createView();
watchStorage(POLICY_SOURCES, () => void readWords().then(draw));
const request = browser.runtime.sendMessage(REQUEST).catch(() => null);
void readWords().then(async () => show(WelcomeSheet.safeParse(await request).data ?? null));
// A sheet may be left open on a shared desk: it is taken away after ten minutes.
setTimeout(show, 10 * 60_000, null);
// The browser may restore this page after it was left; then there is no sheet to show.
window.addEventListener('pagehide', () => show(null));
