import type { FamilyView, TaskMapState, TaskMapUi } from '../../lib/ui/family-map-ui.ts';
import { Logo } from '../shared/icons.tsx';
import { hasGroups, labelOf } from './label.ts';
import { PAGE_PALETTE } from './palette.ts';
import { PeopleList } from './people-list.tsx';
import { FamilyPicture } from './picture.tsx';
import { svgFile } from './svg-file.tsx';

type Props = { state: TaskMapState; ui: TaskMapUi };

/** The page with the family of a task: now and after, side by side. */
export function TaskMapView({ state, ui }: Props) {
  const { t, handlers, accept } = ui;
  const isShown = state.phase === 'shown';
  return (
    <>
      <header>
        <Logo />
        <h1>
          <bdi>{isShown ? t.task.heading({ email: state.email }) : t.task.title}</bdi>
        </h1>
        {isShown && (
          <div class="row">
            <button
              type="button"
              onClick={(event) => accept(event, event.currentTarget) && handlers.onPrint()}
            >
              {t.print}
            </button>
          </div>
        )}
      </header>
      <main class="task-map">
        <p role="status" class="status">
          {state.status}
        </p>
        {state.phase === 'asking' && <p class="soft">{t.task.working}</p>}
        {state.phase === 'hidden' && <p class="note">{t.task.hidden}</p>}
        {isShown && (
          <>
            <p class="lead">{t.task.lead}</p>
            {state.views.length === 1 && <p class="note">{t.task.undecided}</p>}
            <div class="both">
              {state.views.map((view, n) => (
                <Side key={view.name} view={view} ui={ui} isAfter={n > 0} />
              ))}
            </div>
          </>
        )}
      </main>
    </>
  );
}

/** One picture with its list. The wider one gets more of the room, so that both have letters of one size. */
function Side({ view, ui, isAfter }: { view: FamilyView; ui: TaskMapUi; isAfter: boolean }) {
  const { t, handlers, accept } = ui;
  const { drawing, list, name } = view;
  const label = labelOf(view, t);
  const id = isAfter ? 'after' : 'now';
  return (
    <section class="side" aria-labelledby={id} style={{ flexGrow: drawing.width }}>
      <div class="family-head">
        <h2 id={id}>{name}</h2>
        <button
          type="button"
          aria-label={`${t.save}: ${name}`}
          onClick={(event) =>
            accept(event, event.currentTarget) && handlers.onSave(svgFile(document, drawing, label))
          }
        >
          {t.save}
        </button>
      </div>
      {view.sentences?.map((sentence) => (
        <p key={sentence} class="lead">
          <bdi>{sentence}</bdi>
        </p>
      ))}
      <FamilyPicture
        drawing={drawing}
        label={label}
        palette={PAGE_PALETTE}
        onPerson={(event, element, person) => accept(event, element) && handlers.onPerson(person)}
      />
      <PeopleList
        id={`list-${id}`}
        heading={t.list.headingOf({ name })}
        list={list}
        isNeeded={hasGroups(view)}
        ui={ui}
      />
    </section>
  );
}
