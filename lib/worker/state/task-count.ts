/** Shows the number of open tasks on the toolbar button. It names nobody. */
import { browser } from 'wxt/browser';
import { isHidden } from '../../tasks/site-user.ts';
import { isOpen } from '../../tasks/task-list.ts';
import type { State } from './session-state.ts';

/** The sidebar's own colors. */
const COLOR = '#0c6661';
const TEXT_COLOR = '#ffffff';

/** The count on the button; undefined until this worker has set it. */
const onButton: { count?: number } = {};

/** The open tasks of each site whose person is signed in and not away. */
const countOpenTasks = ({ tasks, users }: Pick<State, 'tasks' | 'users'>): number =>
  tasks.filter((task) => isOpen(task) && !isHidden(users?.[task.site])).length;

/** Shows the count on the button, and nothing when there is no task. */
export function showTaskCount(state: Pick<State, 'tasks' | 'users'>): void {
  const count = countOpenTasks(state);
  if (count === onButton.count) return;
  onButton.count = count;
  // The count is not essential, so errors are ignored.
  void draw(count).catch(() => undefined);
}

async function draw(count: number): Promise<void> {
  const { action } = browser;
  await action.setBadgeText({ text: count ? String(count) : '' });
  await action.setBadgeBackgroundColor({ color: COLOR });
  await action.setBadgeTextColor({ color: TEXT_COLOR });
}
