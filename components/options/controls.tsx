/** The controls of a setting. Each shows the value in force and passes on a new one; none contains rules. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

type Shared<T> = {
  id: string;
  label: string;
  /** Ids of its description: its hint and the source of its value. */
  describedBy: string;
  value: T;
  locked: boolean;
  onChange: (value: T) => void;
};

/** A label, its control, and what is below it. */
const Labelled = ({
  id,
  label,
  children,
}: {
  id: string;
  label: string;
  children: ComponentChildren;
}) => (
  <>
    <label for={id}>{label}</label>
    {children}
  </>
);

export function Dropdown<T extends string>({
  id,
  label,
  describedBy,
  value,
  locked,
  onChange,
  names,
}: Shared<T> & { names: Record<T, string> }) {
  return (
    <Labelled id={id} label={label}>
      <select
        id={id}
        aria-describedby={describedBy}
        disabled={locked}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value as T)}
      >
        {(Object.keys(names) as T[]).map((name) => (
          <option key={name} value={name} selected={name === value}>
            {names[name]}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

/** A text or number field. Passes on a valid value when it loses focus or Enter is pressed. */
export function TextField({
  id,
  label,
  describedBy,
  value,
  locked,
  onChange,
  problem,
  kind = 'text',
}: Shared<string> & { problem: (value: string) => string | undefined; kind?: string }) {
  const [typed, setTyped] = useState<string | undefined>();
  // No error while the registrar is typing; once an error shows, check every keystroke.
  const [wasRefused, setWasRefused] = useState(false);
  const wrong = typed === undefined || !wasRefused ? undefined : problem(typed.trim());
  const leave = (text: string) => {
    const next = text.trim();
    const refused = problem(next) !== undefined;
    setWasRefused(refused);
    if (refused) return setTyped(text);
    setTyped(undefined);
    if (next !== value) onChange(next);
  };
  return (
    <Labelled id={id} label={label}>
      <input
        id={id}
        type="text"
        inputMode={kind === 'number' ? 'numeric' : kind === 'url' ? 'url' : 'text'}
        dir={kind === 'text' ? 'auto' : 'ltr'}
        class={kind}
        autocomplete="off"
        disabled={locked}
        aria-describedby={wrong ? `${describedBy} ${id}-wrong` : describedBy}
        aria-invalid={wrong !== undefined}
        value={typed ?? value}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onChange={(event) => leave(event.currentTarget.value)}
      />
      <p class="problem" id={`${id}-wrong`} role="alert">
        {wrong}
      </p>
    </Labelled>
  );
}

export function Checkbox({ id, label, describedBy, value, locked, onChange }: Shared<boolean>) {
  return (
    <label class="tick" for={id}>
      <input
        id={id}
        type="checkbox"
        aria-describedby={describedBy}
        disabled={locked}
        checked={value}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {label}
    </label>
  );
}

/** Several checkboxes under one name; at least `least` of them stay checked. */
export function CheckboxGroup<T extends string>({
  id,
  label,
  describedBy,
  value,
  locked,
  onChange,
  names,
  least = 0,
  tooFew = '',
}: Shared<readonly T[]> & { names: Record<T, string>; least?: number; tooFew?: string }) {
  const [few, setFew] = useState(false);
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      aria-describedby={few ? `${describedBy} ${id}-wrong` : describedBy}
    >
      <legend>{label}</legend>
      {(Object.keys(names) as T[]).map((name) => (
        <Checkbox
          key={name}
          id={`${id}-${name}`}
          label={names[name]}
          describedBy={describedBy}
          locked={locked}
          value={value.includes(name)}
          onChange={(on) => {
            const next = (Object.keys(names) as T[]).filter((other) =>
              other === name ? on : value.includes(other),
            );
            setFew(next.length < least);
            if (next.length >= least) return onChange(next);
            // Reset the checkbox to the value in force.
            const box = document.getElementById(`${id}-${name}`) as HTMLInputElement | null;
            if (box) box.checked = true;
          }}
        />
      ))}
      <p class="problem" id={`${id}-wrong`} role="alert">
        {few ? tooFew : ''}
      </p>
    </fieldset>
  );
}
