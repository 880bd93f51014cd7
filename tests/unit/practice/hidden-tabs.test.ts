import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { emailSearchUrl } from '../../../lib/powerschool/core/urls.ts';
import { createHiddenTabs } from '../../../lib/practice/hidden-tabs.ts';
import { newSchool } from '../../../lib/practice/school.ts';

const site = 'chrome-extension://kinlink';
const ADDRESS = emailSearchUrl(site, 'daniel.ortiz@example.org', false);
const send = vi.fn(async () => undefined);
const tabs = () => createHiddenTabs({ site, school: newSchool, send });

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  send.mockClear();
});

it('shows the worker its page a moment after it was opened, and again when asked', async () => {
  const hidden = tabs();
  hidden.open(5, ADDRESS);
  expect(send).not.toHaveBeenCalled();
  await vi.runAllTimersAsync();
  const page = expect.objectContaining({ kind: 'search' });
  expect(send).toHaveBeenCalledExactlyOnceWith(
    { kind: 'page-advise', facts: expect.objectContaining({ page }), needsStyle: false },
    5,
    ADDRESS,
  );
  await hidden.show(5);
  expect(send).toHaveBeenCalledTimes(2);
});

it('shows nothing once it is closed', async () => {
  const hidden = tabs();
  hidden.open(5, ADDRESS);
  hidden.close(5);
  await vi.runAllTimersAsync();
  expect(send).not.toHaveBeenCalled();
});
