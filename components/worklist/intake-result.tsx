import type { Intake, NumberMeaning } from '../../lib/contracts/worklist/view.ts';
import type { StartState, WorklistUi } from '../../lib/ui/worklist-ui.ts';
import { Button } from './button.tsx';
import { Problems } from './problems.tsx';

const MEANINGS: readonly NumberMeaning[] = ['number', 'dcid'];
/** The page lists at most this many numbers one by one. */
const MOST_NAMED = 40;

/** The result of a pasted text: the students, the chosen column, and the lines that can't be used. */
export function IntakeResult(props: { start: StartState; intake: Intake; ui: WorklistUi }) {
  const { start, intake, ui } = props;
  const t = ui.t.start;
  const { students = [], missing = [] } = start.matched ?? {};
  return (
    <div class="way result">
      <p role="status">
        <b>{t.read({ count: intake.students.length })}</b>
        {intake.kind === 'addresses' && ` ${t.addresses}`}
      </p>
      {intake.kind !== 'addresses' && <Meaning intake={intake} ui={ui} />}
      {intake.sheetColumns.length > 0 && (
        <p class="soft">{t.sheetColumns({ columns: intake.sheetColumns })}</p>
      )}
      <Problems problems={intake.problems} ui={ui} />
      {missing.length > 0 && (
        <div class="note">
          <p>
            <b>{t.missing({ count: missing.length })}</b> {t.missingWhy}
          </p>
          <p>
            {t.missingNumbers({
              numbers: [
                ...missing.slice(0, MOST_NAMED).map(({ id }) => id),
                ...(missing.length > MOST_NAMED ? ['…'] : []),
              ],
            })}
          </p>
          <Button ui={ui} disabled={start.isBusy} onClick={ui.handlers.onLookAgain}>
            {t.lookAgain}
          </Button>
        </div>
      )}
      {students.length > 0 && (
        <Button ui={ui} class="main" disabled={start.isBusy} onClick={ui.handlers.onStart}>
          {t.readButton({ count: students.length })}
        </Button>
      )}
    </div>
  );
}

/** The column of the numbers, and the kind of number. Kinlink guesses both; the registrar can change them. */
function Meaning({ intake, ui }: { intake: Intake; ui: WorklistUi }) {
  const { t, handlers } = ui;
  const { columns, column, meaning } = intake;
  return (
    <div class="row fields">
      {columns.length > 1 && (
        <label class="field">
          {t.start.columnLabel}
          <select
            value={column}
            onChange={(event) => handlers.onChoice({ column: Number(event.currentTarget.value) })}
          >
            {columns.map((name, n) => (
              <option key={`${n}`} value={n}>
                {/^\d+$/.test(name) ? t.start.columnNumber({ column: name }) : name}
              </option>
            ))}
          </select>
        </label>
      )}
      <fieldset class="field">
        <legend>{t.start.meaningLabel}</legend>
        {MEANINGS.map((name) => (
          <label key={name} class="box">
            <input
              type="radio"
              name="meaning"
              checked={meaning === name}
              onChange={() => handlers.onChoice({ meaning: name })}
            />
            {t.start.meaning[name]}
          </label>
        ))}
      </fieldset>
    </div>
  );
}
