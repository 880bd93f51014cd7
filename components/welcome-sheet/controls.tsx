import type { ControlTexts } from '../../lib/texts/sheet-controls/en.ts';
import type { LanguageCode } from '../../lib/texts/welcome-sheet/index.ts';
import type { SheetInput } from './content.ts';
import { LanguageOptions } from './language-options.tsx';
import { TextField } from './text-field.tsx';

type Made = Omit<SheetInput, 'date'>;
type Props = {
  say: ControlTexts;
  draft: Made;
  portalIsGood: boolean;
  onChange(change: Partial<Made>): void;
  onPrint(): void;
  onCopy(): void;
  copied: 'no' | 'yes' | 'refused';
  /** The sheet as text, to be shown when it could not be copied. */
  text: string;
};

/** The registrar's choices before printing. The fields ask the browser to remember nothing. */
export function SheetControls(props: Props) {
  const { draft, onChange, say } = props;
  const { sheet } = draft;
  const edit = (change: Partial<Made['sheet']>) => onChange({ sheet: { ...sheet, ...change } });
  return (
    <form
      class="controls"
      aria-labelledby="heading"
      autocomplete="off"
      onSubmit={(event) => event.preventDefault()}
    >
      <h1 id="heading">{say.heading}</h1>
      <p>{say.lead}</p>
      <Languages
        say={say}
        chosenLanguage={draft.language}
        onChoose={(language) => onChange({ language })}
      />
      <Password say={say} draft={draft} onTick={(withPassword) => onChange({ withPassword })} />
      <TextField
        id="school"
        label={say.school}
        value={sheet.school}
        onType={(school) => edit({ school })}
      />
      <TextField
        id="portal"
        label={say.portal}
        value={sheet.portal}
        ltr
        hint={props.portalIsGood ? say.portalHint : say.portalProblem}
        wrong={!props.portalIsGood}
        onType={(portal) => edit({ portal })}
      />
      <label for="children">{say.children}</label>
      <textarea
        id="children"
        rows={Math.max(2, sheet.children.length)}
        autocomplete="off"
        aria-describedby="children-hint"
        value={sheet.children.join('\n')}
        onInput={(event) => edit({ children: event.currentTarget.value.split('\n') })}
      />
      <p class="hint" id="children-hint">
        {say.childrenHint}
      </p>
      <TextField
        id="contact"
        label={say.contact}
        value={draft.contact}
        onType={(contact) => onChange({ contact })}
      />
      <SheetActions {...props} />
    </form>
  );
}

function Languages({
  say,
  ...props
}: {
  say: ControlTexts;
  chosenLanguage: LanguageCode;
  onChoose(code: LanguageCode): void;
}) {
  return (
    <>
      <label for="language">{say.sheetLanguage}</label>
      <select
        id="language"
        autocomplete="off"
        value={props.chosenLanguage}
        onChange={(event) => props.onChoose(event.currentTarget.value as LanguageCode)}
      >
        <LanguageOptions say={say} />
      </select>
    </>
  );
}

/** Shown only with a password. The password is no field here, so no browser offers to save it. */
function Password({
  say,
  draft,
  onTick,
}: {
  say: ControlTexts;
  draft: Made;
  onTick(on: boolean): void;
}) {
  if (draft.sheet.password === undefined) return <p class="hint">{say.noPassword}</p>;
  return (
    <label class="tick">
      <input
        type="checkbox"
        autocomplete="off"
        checked={draft.withPassword}
        onChange={(event) => onTick(event.currentTarget.checked)}
      />
      {say.password}
    </label>
  );
}

function SheetActions({ say, draft, onPrint, onCopy, copied, text }: Props) {
  const secret = draft.withPassword && draft.sheet.password !== undefined;
  return (
    <>
      <div class="row">
        <button type="button" class="main" onClick={onPrint}>
          {say.print}
        </button>
        <button type="button" onClick={onCopy}>
          {say.copy}
        </button>
      </div>
      <p role="status">
        {copied === 'yes' && (secret ? say.copiedSecret : say.copied)}
        {copied === 'refused' && say.notCopied}
      </p>
      {copied === 'refused' && (
        // No form field: browsers restore the content of fields after a restart.
        <section aria-label={say.asText}>
          <pre dir="auto">{text}</pre>
        </section>
      )}
    </>
  );
}
