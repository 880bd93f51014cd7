type Props = {
  id: string;
  label: string;
  value: string;
  ltr?: boolean;
  hint?: string;
  wrong?: boolean;
  onType(value: string): void;
};

/** A labeled line of text that asks the browser to remember nothing. */
export function TextField(props: Props) {
  const { id, hint, wrong = false } = props;
  return (
    <>
      <label for={id}>{props.label}</label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        dir={props.ltr ? 'ltr' : 'auto'}
        value={props.value}
        aria-invalid={wrong}
        aria-describedby={hint && `${id}-hint`}
        onInput={(event) => props.onType(event.currentTarget.value)}
      />
      {hint && (
        <p class={wrong ? 'hint problem' : 'hint'} id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </>
  );
}
