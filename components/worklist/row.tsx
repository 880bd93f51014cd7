import { useRef } from 'preact/hooks';
import type { WorklistRow } from '../../lib/contracts/worklist/view.ts';
import type { WorklistUi } from '../../lib/ui/worklist-ui.ts';
import { FamilyIcon } from '../shared/icons.tsx';
import { Button } from './button.tsx';
import { Findings } from './findings.tsx';

type Props = {
  row: WorklistRow;
  index: number;
  isNewFamily: boolean;
  isCurrent: boolean;
  isDismissing: boolean;
  measure: (element: HTMLTableRowElement | null) => void;
  ui: WorklistUi;
};

/** One row: a student and one parent. */
export function TableRow(props: Props) {
  const { row, index, isNewFamily, isCurrent, isDismissing, measure, ui } = props;
  const { t, handlers } = ui;
  const { student, contact } = row;
  const names = [isNewFamily && 'first', isCurrent && 'current'].filter(Boolean).join(' ');
  return (
    <tr
      id={`row-${row.key}`}
      class={names}
      tabIndex={isCurrent ? 0 : -1}
      aria-rowindex={index + 2}
      data-index={index}
      ref={measure}
      onFocus={() => handlers.onCurrent(row.key)}
    >
      <td class={`state ${row.state}`}>
        <span>{t.state[row.state]}</span>
      </td>
      <th scope="row" class="student">
        <bdi>{student.name || t.table.dcid({ dcid: row.dcid })}</bdi>
        <small>{[student.number, student.school].filter(Boolean).join(' · ')}</small>
      </th>
      <td class="contact">
        {contact ? (
          <>
            <bdi>{contact.name || t.table.contactId({ id: contact.id })}</bdi>
            <small>
              {[contact.relationship, contact.name && t.table.contactId({ id: contact.id })]
                .filter(Boolean)
                .join(' · ')}
            </small>
          </>
        ) : (
          t.table.noContact
        )}
      </td>
      <td class="findings">
        {row.reason ? <span class="reason">{row.reason}</span> : <Findings row={row} ui={ui} />}
      </td>
      <td class="actions">
        {isDismissing ? <Reason row={row} ui={ui} /> : <Actions row={row} ui={ui} />}
      </td>
    </tr>
  );
}

function Actions({ row, ui }: { row: WorklistRow; ui: WorklistUi }) {
  const { t, handlers } = ui;
  const student = row.student.name || t.table.dcid({ dcid: row.dcid });
  const contact = row.contact?.name ?? '';
  const isOpen = row.state === 'todo' || row.state === 'check';
  // The registrar gave the other reason on the contact's own page, and undoes it there.
  const isOwnReason = row.reason !== undefined && row.reason !== t.table.noAccessReason;
  return (
    <>
      {(isOpen || row.state === 'ready') && (
        <Button
          ui={ui}
          class={isOpen ? 'main' : ''}
          label={
            contact ? t.table.nextFor({ student, contact }) : t.table.nextForStudent({ student })
          }
          onClick={() => handlers.onNext(row)}
        >
          {t.table.next}
        </Button>
      )}
      <Button
        ui={ui}
        class="quiet icon"
        label={t.table.familyFor({ student })}
        title={t.table.family}
        onClick={() => handlers.onFamily(row)}
      >
        <FamilyIcon />
      </Button>
      <Button
        ui={ui}
        class={row.problem ? '' : 'quiet'}
        label={t.table.readAgainFor({ student })}
        onClick={() => handlers.onReadAgain(row)}
      >
        {t.table.readAgain}
      </Button>
      {isOpen && (
        <Button
          ui={ui}
          class="quiet"
          label={t.table.dismissFor({ student, contact })}
          onClick={() => handlers.onDismiss(row.key)}
        >
          {t.table.dismiss}
        </Button>
      )}
      {isOwnReason && (
        <Button
          ui={ui}
          class="quiet"
          label={t.table.takeBackFor({ student, contact })}
          onClick={() => handlers.onReason(row.key, '')}
        >
          {t.table.takeBack}
        </Button>
      )}
    </>
  );
}

/** Asks the registrar why the row needs no work. Enter in the field saves, as in a form, but through the guard. */
function Reason({ row, ui }: { row: WorklistRow; ui: WorklistUi }) {
  const { t, handlers, accept } = ui;
  const choice = useRef<HTMLSelectElement>(null);
  const save = () => handlers.onReason(row.key, choice.current?.value ?? '');
  return (
    <div class="ask">
      <label for="reason">{t.table.reasonLabel}</label>
      <select
        id="reason"
        ref={choice}
        onKeyDown={(event) =>
          event.key === 'Enter' && !event.repeat && accept(event, event.currentTarget) && save()
        }
      >
        {Object.entries(t.table.reasons).map(([name, label]) => (
          <option key={name} value={label}>
            {label}
          </option>
        ))}
      </select>
      <Button ui={ui} class="main" onClick={save}>
        {t.table.reasonSave}
      </Button>
      <Button ui={ui} onClick={() => handlers.onDismiss(undefined)}>
        {t.table.reasonCancel}
      </Button>
    </div>
  );
}
