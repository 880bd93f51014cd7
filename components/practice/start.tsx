import { EXERCISES } from '../../lib/contracts/practice/school.ts';
import type { PracticeStartProps } from '../../lib/ui/practice-ui.ts';
import { Logo } from '../shared/icons.tsx';

/** The page that lists the exercises, and says when all of them are done. */
export function PracticeStart({ progress, actions, t }: PracticeStartProps) {
  const next = EXERCISES.find((exercise) => progress[exercise] !== 'done');
  const hasBegun = EXERCISES.some((exercise) => progress[exercise] !== FRESH[exercise]);
  return (
    <main lang={t.language} dir={t.rightToLeft ? 'rtl' : 'ltr'}>
      <header>
        <Logo />
        <h1>{t.title}</h1>
        <p class="lead">{t.lead}</p>
      </header>
      {!next && <Finish t={t} />}
      <section aria-labelledby="exercises">
        <h2 id="exercises">{t.exercises.heading}</h2>
        <ol class="exercises">
          {EXERCISES.map((exercise) => {
            const { title, text } = t.exercises[exercise];
            const isDone = progress[exercise] === 'done';
            const waits = progress[exercise] === 'wait';
            return (
              <li key={exercise}>
                <h3 id={exercise}>{title}</h3>
                <span class={isDone ? 'state done' : 'state'}>
                  {isDone ? t.exercises.done : t.exercises.todo}
                </span>
                <p>{text}</p>
                {waits ? (
                  <p class="hint">{t.exercises.first}</p>
                ) : (
                  <button
                    type="button"
                    class={exercise === next ? 'main' : ''}
                    aria-describedby={exercise}
                    onClick={() => actions.begin(exercise)}
                  >
                    {isDone ? t.exercises.again : t.exercises.begin}
                  </button>
                )}
              </li>
            );
          })}
        </ol>
        <div class="row">
          <button type="button" onClick={actions.startOver}>
            {t.startOver}
          </button>
        </div>
        <p role="status">{!hasBegun && t.startedOver}</p>
      </section>
      <section aria-labelledby="about">
        <h2 id="about">{t.about.heading}</h2>
        <ul class="points">
          {t.about.points.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
    </main>
  );
}

/** How far the exercises are when nothing was done. */
const FRESH = { 'new-parent': 'email', sibling: 'account', duplicate: 'wait' } as const;

const Finish = ({ t }: Pick<PracticeStartProps, 't'>) => (
  <section aria-labelledby="finish" class="finish">
    <h2 id="finish">{t.finish.heading}</h2>
    <p>{t.finish.text}</p>
    <ul class="points">
      {t.finish.next.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  </section>
);
