/** Messages to a worker that is being stopped, and to an extension that was updated. */
import { beforeEach, expect, it, vi } from 'vitest';
import { createMessenger } from '../../../lib/content/messenger.ts';

const { runtime } = vi.hoisted(() => ({
  runtime: { id: 'kinlink' as string | undefined, sendMessage: vi.fn() },
}));
vi.mock('wxt/browser', () => ({ browser: { runtime } }));

const message = { kind: 'page-load-tools' } as const;
const onGone = vi.fn();
const send = createMessenger(onGone);

beforeEach(() => {
  vi.resetAllMocks();
  runtime.id = 'kinlink';
});

it('gives the worker’s answer', async () => {
  runtime.sendMessage.mockResolvedValue(true);
  expect(await send(message)).toBe(true);
  expect(runtime.sendMessage).toHaveBeenCalledExactlyOnceWith(message);
});

it('tries once more where the worker was just being stopped', async () => {
  runtime.sendMessage.mockRejectedValueOnce(new Error('closed')).mockResolvedValueOnce(true);
  expect(await send(message)).toBe(true);
  runtime.sendMessage.mockRejectedValue(new Error('closed'));
  expect(await send(message)).toBeUndefined();
  expect(runtime.sendMessage).toHaveBeenCalledTimes(4);
  expect(onGone).not.toHaveBeenCalled();
});

it('reports an extension that was updated or removed, and tries no more', async () => {
  runtime.id = undefined;
  runtime.sendMessage.mockRejectedValue(new Error('Extension context invalidated.'));
  expect(await send(message)).toBeUndefined();
  expect(runtime.sendMessage).toHaveBeenCalledOnce();
  expect(onGone).toHaveBeenCalledOnce();
});
