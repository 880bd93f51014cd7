import { EXERCISES, type Exercise } from '../../lib/contracts/practice/school.ts';
import type { SchoolProps } from '../../lib/ui/practice-ui.ts';

/** What to do next, in one line over the school's page. */
export function Bar({ view, actions, t }: SchoolProps) {
  const { exercise, progress } = view;
  const title = t.exercises[exercise].title;
  const number = EXERCISES.indexOf(exercise) + 1;
  const isDone = progress[exercise] === 'done';
  const next = EXERCISES.find((each) => progress[each] !== 'done');
  return (
    <section id="practice-bar" aria-label={t.bar.label} lang={t.language}>
      <p class="which">
        <b>{t.bar.exercise({ number, title })}</b>
        <span class="dots" aria-hidden="true">
          {EXERCISES.map((each) => (
            <i key={each} class={progress[each] === 'done' ? 'done' : ''} />
          ))}
        </span>
      </p>
      <p class="now" role="status">
        {view.isLeftOut ? t.bar.leftOut : instruction({ view, t })}
      </p>
      <div class="row">
        {isDone && (
          <button
            type="button"
            class="main"
            onClick={() => (next ? actions.begin(next) : actions.showStart())}
          >
            {next ? t.bar.next : t.bar.finish}
          </button>
        )}
        <button type="button" onClick={actions.showStart}>
          {t.bar.all}
        </button>
      </div>
    </section>
  );
}

/** On a student's list, first the contact has to be opened. */
function instruction({ view, t }: Pick<SchoolProps, 'view' | 't'>): string {
  const { exercise, progress, page, school } = view;
  const step = stepOf(t, exercise, progress[exercise]);
  if (page.kind === 'contact' || /^(done|lost)$/.test(progress[exercise])) return step;
  const contact = school.contacts.find(({ links }) => links.some(({ dcid }) => dcid === page.dcid));
  return contact ? t.bar.onList({ name: `${contact.first} ${contact.last}` }) : step;
}

const stepOf = (t: SchoolProps['t'], exercise: Exercise, step: string): string =>
  (t.bar.steps[exercise] as Record<string, string>)[step] ?? '';
