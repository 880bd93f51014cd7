import type { Notice } from '../../lib/contracts/advice.ts';
import type { Ui } from '../../lib/ui/sidebar-ui.ts';
import { Offers } from '../shared/offers.tsx';

/**
 * The notice, or else the line that only a screen reader says. Both live regions exist before any text: screen readers
 * ignore a region that comes with its text.
 */
export function NoticeBox(props: {
  notice: Notice | undefined;
  spoken: string | undefined;
  folded: boolean;
  ui: Ui;
}) {
  const { notice, spoken, folded, ui } = props;
  const text = notice && (
    <>
      <strong>{notice.title}</strong>
      {notice.body.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </>
  );
  const alert = notice?.tone === 'alert';
  return (
    <div id="notice" class={notice ? `box ${notice.tone}` : ''}>
      <div role="alert">{alert && text}</div>
      <div role="status">{alert ? null : (text ?? <p class="hide">{spoken}</p>)}</div>
      {notice && !folded && <Offers offers={notice.offers} ui={ui} />}
    </div>
  );
}
