import type { FirstRunProps } from '../../lib/ui/first-run-ui.ts';
import { Logo } from '../shared/icons.tsx';
import { Disclosure } from './disclosure.tsx';
import { GetReady } from './get-ready.tsx';

/** The page that opens after Kinlink is installed. */
export function FirstRun({ view, actions, t }: FirstRunProps) {
  const { does, practice, more } = t;
  return (
    <main lang={t.language} dir={t.rightToLeft ? 'rtl' : 'ltr'}>
      <header>
        <Logo />
        <h1>{t.heading}</h1>
        <p class="lead">{t.lead}</p>
      </header>
      <section aria-labelledby="does">
        <h2 id="does">{does.heading}</h2>
        <ol class="steps">
          {does.steps.map(({ title, text }) => (
            <li key={title}>
              <h3>{title}</h3>
              <p>{text}</p>
            </li>
          ))}
        </ol>
      </section>
      <Disclosure t={t.disclosure} />
      <GetReady view={view} actions={actions} t={t} />
      <section aria-labelledby="practice">
        <h2 id="practice">{practice.heading}</h2>
        <p>{practice.text}</p>
        <div class="row">
          <button type="button" class="main" onClick={() => void actions.openPractice()}>
            {practice.open}
          </button>
        </div>
      </section>
      <section aria-labelledby="more">
        <h2 id="more">{more.heading}</h2>
        <p>{more.text}</p>
        <div class="row">
          <button type="button" class="main" onClick={() => void actions.openGuides()}>
            {more.guides}
          </button>
          <button type="button" onClick={() => void actions.openSettings()}>
            {more.settings}
          </button>
        </div>
      </section>
    </main>
  );
}
