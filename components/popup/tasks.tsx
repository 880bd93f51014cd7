import type { PopupList } from '../../lib/contracts/advice.ts';
import type { PopupUi } from '../../lib/ui/popup-ui.ts';
import { Cards } from '../shared/cards.tsx';

/** Open tasks with the status of each, and the tasks finished today. */
export function TaskLists(props: {
  lists: PopupList[] | undefined;
  isHidden: boolean;
  ui: PopupUi;
}) {
  const { lists, isHidden, ui } = props;
  const t = ui.t.tasks;
  return (
    <section aria-labelledby="tasks">
      <h2 id="tasks" tabIndex={-1}>
        {t.heading}
      </h2>
      {/* A blank line reserves the space until the worker answers, so that the page does not jump. */}
      {!lists && <p>{'\u00a0'}</p>}
      {lists?.map((list) => (
        <Cards key={list.id} list={list} ui={ui} />
      ))}
      {isHidden && <p class="soft">{t.hidden}</p>}
      {lists?.length === 0 && !isHidden && <p class="soft">{t.none}</p>}
    </section>
  );
}
