import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { SettingControl } from '../../../../components/options/setting-control.tsx';
import { mergePolicy } from '../../../../lib/contracts/policy.ts';
import { optionsEn as t } from '../../spoken.ts';

const choose = vi.fn(async () => undefined);
const user = userEvent.setup();
afterEach(() => {
  cleanup();
  choose.mockClear();
});

/** Types into the line of the checks, and leaves it. */
async function type(text: string): Promise<void> {
  const props = { view: mergePolicy({}, {}, {}), actions: { choose }, t } as never as Omit<
    Parameters<typeof SettingControl>[0],
    'name'
  >;
  render(<SettingControl {...props} name="identityChecks" />);
  const line = screen.getByRole('textbox', { name: t.setting.identityChecks.label });
  await user.type(line, text);
  await user.tab();
}

it('the checks before access are typed in one line, with semicolons', async () => {
  await type('Photo ID seen; Court papers, if any;; Photo ID seen ');
  expect(choose).toHaveBeenCalledExactlyOnceWith('identityChecks', [
    'Photo ID seen',
    'Court papers, if any',
  ]);
});

it('more than six are not taken, and the line says so', async () => {
  await type('a;b;c;d;e;f;g');
  expect(choose).not.toHaveBeenCalled();
  expect(screen.getByText(t.wrong.identityChecks ?? '')).toBeDefined();
});
