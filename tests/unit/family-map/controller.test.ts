import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { TaskFamilyView } from '../../../lib/contracts/family-map/messages.ts';
import { startTaskMap } from '../../../lib/family-map/controller.ts';
import { describeAfter } from '../../../lib/rules/family-map/describe-family.ts';
import type { TaskMapHandlers, TaskMapState } from '../../../lib/ui/family-map-ui.ts';
import { eventually } from '../eventually.ts';
import { family, withDuplicate } from '../rules/family-map/families.ts';
import { familyMapEn as t } from '../spoken.ts';

const EMAIL = 'maria@example.org';
const page = { draw: vi.fn(), save: vi.fn(), print: vi.fn() };
const sent = vi.fn();
let answer: TaskFamilyView | undefined;

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  vi.stubGlobal('addEventListener', vi.fn());
  answer = { email: EMAIL, now: withDuplicate(), after: family() };
  fakeBrowser.runtime.sendMessage = vi.fn(async (message) => {
    sent(message);
    return answer;
  }) as never;
  startTaskMap(page, t, 42);
});

const state = () => page.draw.mock.lastCall?.[0] as TaskMapState;
const handlers = () => page.draw.mock.lastCall?.[1] as TaskMapHandlers;
const inPhase = (phase: TaskMapState['phase']) =>
  eventually(() => expect(state().phase).toBe(phase));

it('draws at once, then shows now and after', async () => {
  expect(page.draw.mock.calls[0]?.[0]).toEqual({ phase: 'asking', status: '' });
  await inPhase('shown');
  expect(sent).toHaveBeenCalledExactlyOnceWith({ kind: 'family-map-get', task: 42 });
  const shown = state();
  expect(
    shown.phase === 'shown' && shown.views.map(({ name, sentences }) => [name, sentences]),
  ).toEqual([
    ['Now', undefined],
    ['After', describeAfter(family(), t)],
  ]);
});

it('shows only now before the answer, and nothing once the task is over', async () => {
  await inPhase('shown');
  answer = { email: EMAIL, now: withDuplicate() };
  await fakeBrowser.storage.session.set({ state: { n: 1 } });
  await eventually(() => {
    const shown = state();
    expect(shown.phase === 'shown' && shown.views).toHaveLength(1);
  });
  answer = undefined;
  await fakeBrowser.storage.session.set({ state: { n: 2 } });
  await inPhase('hidden');
  expect(JSON.stringify(state())).not.toContain('Lopez');
});

it('opens pages through the worker, saves and prints', async () => {
  await inPhase('shown');
  handlers().onPerson({ id: '1', kind: 'child' });
  handlers().onPerson({ id: '9001', kind: 'contact' });
  const open = { kind: 'family-map-open', task: 42 };
  expect(sent).toHaveBeenCalledWith({ ...open, page: 'student-contacts', target: '1' });
  expect(sent).toHaveBeenCalledWith({ ...open, page: 'contact', target: '9001' });
  handlers().onSave('<svg/>');
  expect(page.save).toHaveBeenCalledExactlyOnceWith('kinlink-family-map.svg', '<svg/>', 'svg');
  expect(state().status).toBe(t.saved);
  handlers().onPrint();
  expect(page.print).toHaveBeenCalledOnce();
});

it('says so when Kinlink was updated', async () => {
  await inPhase('shown');
  fakeBrowser.runtime.sendMessage = vi.fn(() => Promise.reject(new Error('gone'))) as never;
  handlers().onPerson({ id: '1', kind: 'child' });
  await eventually(() => expect(state().status).toBe(t.task.gone));
});
