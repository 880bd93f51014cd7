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
let say: Tables['sheet-controls'] | undefined;
let sheet: WelcomeSheet | null = null;

function show(): void {
  if (!say) return;
  document.title = `${say.heading} · Kinlink`;
  document.documentElement.lang = say.language;
  render(
    <WelcomeSheetPage
      say={say}
      sheet={sheet}
      date={new Date()}
      onPrint={() => window.print()}
      onCopy={(text) => navigator.clipboard.writeText(text)}
    />,
    document.body,
  );
}
const speak = async () => {
  say = await loadTexts('sheet-controls', languageFor((await readPolicyQuickly()).policy));
};
function showSheet(next: WelcomeSheet | null): void {
  sheet = next;
  show();
}

watchStorage(POLICY_SOURCES, () => void speak().then(show));
const request = browser.runtime.sendMessage(REQUEST).catch(() => null);
void speak().then(async () => showSheet(WelcomeSheet.safeParse(await request).data ?? null));
// A sheet may be left open on a shared desk: it is taken away after ten minutes.
setTimeout(showSheet, 10 * 60_000, null);
// The browser may restore this page after it was left; then there is no sheet to show.
window.addEventListener('pagehide', () => showSheet(null));
