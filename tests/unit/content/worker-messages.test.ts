import { expect, it, vi } from 'vitest';
import { listenToWorker } from '../../../lib/content/worker-messages.ts';

const addListener = vi.hoisted(() => vi.fn());
vi.mock('wxt/browser', () => ({
  browser: { runtime: { id: 'kinlink', onMessage: { addListener } } },
}));

it('does what the worker asks, and nothing for a tab, another extension or another shape', () => {
  const onRefresh = vi.fn();
  const onNextButton = vi.fn();
  listenToWorker({ 'worker-look': onRefresh, 'worker-key': onNextButton });
  const receive = addListener.mock.calls[0]?.[0];
  receive({ kind: 'worker-look' }, { id: 'kinlink', tab: { id: 7 } });
  receive({ kind: 'worker-look' }, { id: 'another' });
  receive('worker-look', { id: 'kinlink' });
  expect(onRefresh).not.toHaveBeenCalled();
  receive({ kind: 'worker-look' }, { id: 'kinlink' });
  expect(onRefresh).toHaveBeenCalledOnce();
  receive({ kind: 'worker-ping' }, { id: 'kinlink' });
  expect(onNextButton).not.toHaveBeenCalled();
  receive({ kind: 'worker-key' }, { id: 'kinlink' });
  expect(onNextButton).toHaveBeenCalledOnce();
});
