import { beforeEach, expect, it, vi } from 'vitest';
import { listenToCommands } from '../../../../lib/worker/commands/browser-commands.ts';
import { moveSidebar } from '../../../../lib/worker/commands/move-sidebar.ts';

type OnCommand = (command: string, tab?: { id?: number }) => void;
const office = vi.hoisted(() => ({
  onCommand: undefined as OnCommand | undefined,
  sendMessage: vi.fn(async () => undefined),
}));
vi.mock('wxt/browser', () => ({
  browser: {
    commands: {
      onCommand: {
        addListener: (listener: OnCommand) => {
          office.onCommand = listener;
        },
      },
    },
    tabs: { sendMessage: office.sendMessage },
  },
}));
vi.mock('../../../../lib/worker/commands/move-sidebar.ts', () => ({ moveSidebar: vi.fn() }));

beforeEach(() => {
  vi.clearAllMocks();
  listenToCommands();
});

it('has the tab in front move its keyboard focus', () => {
  office.onCommand?.('next-button', { id: 7 });
  expect(office.sendMessage).toHaveBeenCalledExactlyOnceWith(7, { kind: 'worker-key' });
  expect(moveSidebar).not.toHaveBeenCalled();
});

it('moves the sidebar of the tab in front', () => {
  office.onCommand?.('move-sidebar', { id: 7 });
  expect(moveSidebar).toHaveBeenCalledExactlyOnceWith(7);
});

it('does nothing for another command, or without a tab', () => {
  office.onCommand?.('_execute_action', { id: 7 });
  office.onCommand?.('next-button');
  office.onCommand?.('move-sidebar', {});
  expect(office.sendMessage).not.toHaveBeenCalled();
  expect(moveSidebar).not.toHaveBeenCalled();
});
