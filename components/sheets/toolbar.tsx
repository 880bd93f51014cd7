import type { SheetLanguage } from '../../lib/contracts/language.ts';
import { SHEET_SORTS, type SheetSort } from '../../lib/contracts/worklist/sheets.ts';
import type { SheetsState, SheetsUi } from '../../lib/ui/sheets-ui.ts';
import { LanguageOptions } from '../welcome-sheet/language-options.tsx';
import { portalUrl } from '../welcome-sheet/portal.ts';
import { TextField } from '../welcome-sheet/text-field.tsx';
import { focusAfter } from './focus-after.ts';

type Props = { state: SheetsState; ui: SheetsUi };

/** The choices for the whole run, and Print. The toolbar stays at the top, and is not printed. */
export function Toolbar({ state, ui }: Props) {
  const { t, controls, handlers } = ui;
  const { settings, hasLanguages } = state;
  return (
    <form
      class="settings"
      aria-label={t.settings.heading}
      autocomplete="off"
      onSubmit={(event) => event.preventDefault()}
    >
      <div class="toolbar">
        <label class="field">
          {t.settings.language}
          <select
            autocomplete="off"
            aria-describedby="language-hint"
            value={settings.language}
            onChange={({ currentTarget: { value } }) =>
              handlers.onSettings({ language: value as SheetLanguage })
            }
          >
            <LanguageOptions say={controls} />
          </select>
        </label>
        <label class="field">
          {t.settings.sort}
          <select
            autocomplete="off"
            value={settings.sort}
            onChange={({ currentTarget: { value } }) =>
              handlers.onSettings({ sort: value as SheetSort })
            }
          >
            {SHEET_SORTS.map((sort) => (
              <option key={sort} value={sort}>
                {t.settings.sorts[sort]}
              </option>
            ))}
          </select>
        </label>
        <div class="boxes">
          <Box
            label={t.settings.address}
            isOn={settings.withAddress}
            onChange={(withAddress) => handlers.onSettings({ withAddress })}
          />
          <Box
            label={t.settings.class}
            isOn={settings.withClass}
            onChange={(withClass) => handlers.onSettings({ withClass })}
          />
          <Box
            label={t.settings.onlyOpen}
            isOn={settings.onlyOpen}
            onChange={(onlyOpen) => handlers.onSettings({ onlyOpen })}
          />
        </div>
        <Print state={state} ui={ui} />
      </div>
      <div class="more">
        <p id="language-hint" class="hint">
          {hasLanguages ? t.settings.languageSome : t.settings.languageNone}
        </p>
        <Details state={state} ui={ui} />
      </div>
    </form>
  );
}

function Print({ state, ui: { t, handlers } }: Props) {
  const { run, total, handedOut } = state;
  const open = run
    .filter(({ isPrinted, isHandedOut }) => isPrinted && !isHandedOut)
    .map(({ sheet }) => sheet.contactId);
  return (
    <div class="print">
      <p>{t.count({ total, handedOut })}</p>
      <button type="button" class="main" disabled={run.length === 0} onClick={handlers.onPrint}>
        {t.print({ count: run.length })}
      </button>
      {open.length > 0 && (
        <button
          type="button"
          onClick={({ currentTarget: button }) =>
            focusAfter(
              () => handlers.onHandedOut(open, true),
              button,
              button.parentElement?.querySelector<HTMLElement>('.main'),
            )
          }
        >
          {t.handOutAll({ count: open.length })}
        </button>
      )}
    </div>
  );
}

/** The lines that every sheet prints. They are the same as beside a single sheet. */
function Details({ state: { settings }, ui: { t, controls, handlers } }: Props) {
  const isGood = portalUrl(settings.portal) !== undefined;
  // Once it is open, only the registrar closes it: a click on the first line, never a good address while typing.
  const openForProblem = (details: HTMLDetailsElement | null) => {
    if (details && !isGood) details.open = true;
  };
  return (
    <details ref={openForProblem}>
      <summary>{t.settings.more}</summary>
      <div class="lines">
        <div>
          <TextField
            id="school"
            label={controls.school}
            value={settings.school}
            onType={(school) => handlers.onSettings({ school })}
          />
        </div>
        <div>
          <TextField
            id="portal"
            label={controls.portal}
            value={settings.portal}
            ltr
            hint={isGood ? controls.portalHint : controls.portalProblem}
            wrong={!isGood}
            onType={(portal) => handlers.onSettings({ portal })}
          />
        </div>
        <div>
          <TextField
            id="contact"
            label={controls.contact}
            value={settings.contact}
            onType={(contact) => handlers.onSettings({ contact })}
          />
        </div>
      </div>
    </details>
  );
}

const Box = (props: { label: string; isOn: boolean; onChange: (isOn: boolean) => void }) => (
  <label class="box">
    <input
      type="checkbox"
      autocomplete="off"
      checked={props.isOn}
      onChange={(event) => props.onChange(event.currentTarget.checked)}
    />
    {props.label}
  </label>
);
