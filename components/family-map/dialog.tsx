import { Component, createRef } from 'preact';
import type { FamilyMapUi, FamilyView } from '../../lib/ui/family-map-ui.ts';
import { hasGroups, labelOf } from './label.ts';
import { PAGE_PALETTE } from './palette.ts';
import { PeopleList } from './people-list.tsx';
import { FamilyPicture } from './picture.tsx';
import { svgFile } from './svg-file.tsx';

type Props = {
  view: FamilyView;
  /** The result of the last action. The page behind the map is not read while the map is open. */
  status: string;
  ui: FamilyMapUi;
};

/** The family map over the page. Escape closes it, and the focus goes back to where it was. */
export class FamilyMapDialog extends Component<Props> {
  private readonly dialog = createRef<HTMLDialogElement>();

  override componentDidMount() {
    this.dialog.current?.showModal();
  }

  override render({ view, status, ui }: Props) {
    const { t, handlers, accept } = ui;
    const { drawing, list, name } = view;
    const label = labelOf(view, t);
    const button = (text: string, onClick: () => void, look = '') => (
      <button
        type="button"
        class={look}
        onClick={(event) => accept(event, event.currentTarget) && onClick()}
      >
        {text}
      </button>
    );
    return (
      <dialog
        ref={this.dialog}
        class="family"
        aria-labelledby="family"
        onCancel={(event) => {
          event.preventDefault();
          handlers.onClose();
        }}
      >
        <div class="family-head">
          <h2 id="family" tabIndex={-1}>
            <bdi>{t.heading({ name })}</bdi>
          </h2>
          <div class="row">
            {button(t.print, handlers.onPrint)}
            {button(t.save, () => handlers.onSave(svgFile(document, drawing, label)))}
            {button(t.close, handlers.onClose, 'main')}
          </div>
        </div>
        <p class="lead">{t.lead}</p>
        <p role="status" class="status">
          {status}
        </p>
        <div class="picture">
          <FamilyPicture
            drawing={drawing}
            label={label}
            palette={PAGE_PALETTE}
            onPerson={(event, element, person) =>
              accept(event, element) && handlers.onPerson(person)
            }
          />
        </div>
        <PeopleList
          id="family-list"
          heading={t.list.heading}
          list={list}
          isNeeded={hasGroups(view)}
          ui={ui}
        />
      </dialog>
    );
  }
}
