import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { SiteStatus } from '../../../../components/popup/site.tsx';
import type { Here } from '../../../../lib/contracts/popup-view.ts';
import type { PopupHandlers, PopupUi } from '../../../../lib/ui/popup-ui.ts';
import { popupEn as t } from '../../spoken.ts';

const user = userEvent.setup();
afterEach(cleanup);

/** Draws the tab's site. `isReal`: the click is one that the registrar can be the cause of. */
function draw(kind: Here['kind'], isReal = true) {
  const onMoveSidebar = vi.fn();
  const onUseSite = vi.fn();
  const handlers = { onMoveSidebar, onUseSite } as Partial<PopupHandlers> as PopupHandlers;
  const ui: PopupUi = {
    t,
    words: { working: 'Working…' },
    busy: undefined,
    handlers,
    accept: () => isReal,
  };
  const here: Here = { kind, host: 'sis.example.org', page: 'contact' };
  render(<SiteStatus here={here} ui={ui} />);
  return { onMoveSidebar, onUseSite };
}
const button = () => screen.queryByRole('button', { name: 'Move the panel' });

it('moves the panel, in a real click', async () => {
  const { onMoveSidebar } = draw('works');
  await user.click(button() as HTMLElement);
  expect(onMoveSidebar).toHaveBeenCalledOnce();
});

it('does nothing for a click that is not real', async () => {
  const { onMoveSidebar } = draw('works', false);
  await user.click(button() as HTMLElement);
  expect(onMoveSidebar).not.toHaveBeenCalled();
});

it('offers it only where there is a panel', () => {
  for (const kind of ['unknown', 'other-page', 'silent', 'can-add', 'cannot'] as const) {
    draw(kind);
    expect(button()).toBeNull();
    cleanup();
  }
});

it.each([
  [true, [['sis.example.org']]],
  [false, []],
])('asks for the host in a real click only: %s', async (isReal, asked) => {
  const { onUseSite } = draw('can-add', isReal);
  await user.click(screen.getByRole('button', { name: t.site.use }));
  expect(onUseSite.mock.calls).toEqual(asked);
});
