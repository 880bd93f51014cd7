import { render } from 'preact';
import { browser } from 'wxt/browser';
import { HandoutPage } from '../../components/handout/page.tsx';
import '../../components/handout/handout.css';
import { type FromHandout, Sheet } from '../../lib/messages.ts';

/** Draws the sheet, or that there is none. */
const show = (sheet: Sheet | null) =>
  render(
    <HandoutPage
      sheet={sheet}
      date={new Date()}
      onPrint={() => window.print()}
      onCopy={(text) => navigator.clipboard.writeText(text)}
    />,
    document.body,
  );

const ask: FromHandout = { is: 'give-sheet' };
browser.runtime
  .sendMessage(ask)
  .catch(() => null)
  .then((answer) => {
    const sheet = Sheet.safeParse(answer);
    show(sheet.success ? sheet.data : null);
  });
// A page that was left may come back as it was: it comes back empty.
window.addEventListener('pagehide', () => show(null));
