import { render } from 'preact';
import { browser } from 'wxt/browser';
import { WelcomeSheetPage } from '../../components/welcome-sheet/page.tsx';
import '../../components/welcome-sheet/welcome-sheet.css';
import { type FromWelcomeSheet, WelcomeSheet } from '../../lib/contracts/messages.ts';
import { languageFor } from '../../lib/settings/language-in-force.ts';
import { readPolicyQuickly, watchPolicy } from '../../lib/settings/policy-storage.ts';
import { loadTexts, type Tables } from '../../lib/texts/load.ts';

let say: Tables['sheet-controls'] | undefined;
let sheet: WelcomeSheet | null = null;

/** Draws the sheet, or that there is none. */
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

const ask: FromWelcomeSheet = { kind: 'give-sheet' };
watchPolicy(() => void speak().then(show));
Promise.all([browser.runtime.sendMessage(ask).catch(() => null), speak()]).then(([answer]) => {
  sheet = WelcomeSheet.safeParse(answer).data ?? null;
  show();
});
// A page that was left may come back as it was: it comes back empty.
window.addEventListener('pagehide', () => {
  sheet = null;
  show();
});
