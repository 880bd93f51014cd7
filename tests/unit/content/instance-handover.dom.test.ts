import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  offerSealedTasks,
  startCopy,
  takeSealedTasks,
} from '../../../lib/content/instance-handover.ts';

/** After an update the older copy's API has no id any more. */
const runtime: { id: string | undefined } = vi.hoisted(() => ({ id: undefined }));
vi.mock('wxt/browser', () => ({ browser: { runtime } }));

beforeEach(() => {
  runtime.id = undefined;
});

describe('after an update', () => {
  it('passes the sealed tasks of the older copy to the next one, as they are by then', () => {
    let sealedTasks = 'first';
    offerSealedTasks(document, () => sealedTasks);
    sealedTasks = 'second';
    expect(takeSealedTasks(document)).toBe('second');
  });

  it('passes them only once', () => {
    offerSealedTasks(document, () => 'sealed');
    takeSealedTasks(document);
    expect(takeSealedTasks(document)).toBeUndefined();
  });

  it('gives nothing where no older copy runs', () => {
    expect(takeSealedTasks(document)).toBeUndefined();
  });

  it('gives nothing where the older copy holds no tasks, or the page replies with something else', () => {
    offerSealedTasks(document, () => undefined);
    expect(takeSealedTasks(document)).toBeUndefined();
    const reply = () =>
      document.dispatchEvent(new CustomEvent('kinlink-left', { detail: { a: 1 } }));
    document.addEventListener('kinlink-started', reply, { once: true });
    expect(takeSealedTasks(document)).toBeUndefined();
  });

  it('stops the older copy', () => {
    const signal = startCopy(document);
    takeSealedTasks(document);
    expect(signal.aborted).toBe(true);
  });
});

describe('while Kinlink runs', () => {
  it('a script of the page gets nothing, takes nothing from the next copy, and stops nothing', () => {
    runtime.id = 'kinlink';
    const signal = startCopy(document);
    offerSealedTasks(document, () => 'sealed');
    expect(takeSealedTasks(document)).toBeUndefined();
    expect(signal.aborted).toBe(false);
    runtime.id = undefined;
    expect(takeSealedTasks(document)).toBe('sealed');
    expect(signal.aborted).toBe(true);
  });

  it('a second copy of the same version stops the first', () => {
    runtime.id = 'kinlink';
    const first = startCopy(document);
    const second = startCopy(document);
    expect([first.aborted, second.aborted]).toEqual([true, false]);
  });
});
