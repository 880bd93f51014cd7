import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** A line of a drawer. `value` is what it holds at first: from then on it belongs to whoever fills it in. */
export type DrawerField = {
  id: string;
  label: string;
  value: string | boolean;
  options?: readonly string[];
  isSecret?: boolean;
  /** PowerSchool's mark of the database field. */
  mark?: string;
};

type Values = (id: string) => string;

type DrawerProps = {
  title: string;
  /** Beginning of the ids of its two buttons. */
  buttons: string;
  /** Gets the value of each control by its id: of a checkbox `on` or nothing. @returns what was refused */
  onSubmit(read: Values): string[];
  onClose(): void;
  children: ComponentChildren;
  /** The id of the box for refusals, where it has one. */
  errorId?: string;
};

/** The panel at the right edge, as jQuery UI draws it (facts §4). */
export function Drawer({ title, buttons, onSubmit, onClose, children, errorId }: DrawerProps) {
  const box = useRef<HTMLDivElement>(null);
  const [errors, setErrors] = useState<string[]>([]);
  useEffect(() => box.current?.querySelector<HTMLElement>('input,select,button')?.focus(), []);
  const submit = () => {
    const read: Values = (id) => valueIn(box.current?.querySelector(`[id="${id}"]`));
    const refused = onSubmit(read);
    if (refused.length > 0) setErrors(refused);
    else onClose();
  };
  return (
    <div
      class="ui-dialog docked-right"
      role="dialog"
      aria-label={title}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <div class="ui-dialog-titlebar">
        <span>{title}</span>
        <button type="button" class="ui-dialog-titlebar-close" aria-label="Close" onClick={onClose}>
          ×
        </button>
      </div>
      <div id="psDialogDocked" class="ui-dialog-content" ref={box}>
        {errors.length > 0 && (
          <div id={errorId} class="feedback-error" role="alert">
            {errors.map((message) => (
              <p key={message}>{message}</p>
            ))}
          </div>
        )}
        {children}
        <div class="button-row">
          <button type="button" id={buttons && `${buttons}-cancel-button`} onClick={onClose}>
            Cancel
          </button>
          <button
            type="button"
            class="primary"
            id={buttons && `${buttons}-save-button`}
            onClick={submit}
          >
            Submit
          </button>
        </div>
      </div>
    </div>
  );
}

function valueIn(control: Element | null | undefined): string {
  if (control instanceof HTMLInputElement && control.type === 'checkbox')
    return control.checked ? 'on' : '';
  return (control as HTMLInputElement | HTMLSelectElement | null)?.value.trim() ?? '';
}

/** The lines of a drawer: each with its label in front. */
export const Fields = ({ list }: { list: readonly DrawerField[] }) => (
  <table class="form">
    <tbody>
      {list.map((field) => (
        <tr key={field.id}>
          <td>
            <label for={field.id}>{field.label}</label>
          </td>
          <td>
            <Control {...field} />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** One control. Its value is set once, so that nothing typed is lost when the drawer is drawn again. */
function Control({ id, value, options, isSecret, mark }: DrawerField) {
  const shared = { id, 'data-pss-validation-field': mark };
  if (options)
    return (
      <select {...shared}>
        <option value="" />
        {options.map((option) => (
          <option key={option} value={option} selected={option === value}>
            {option}
          </option>
        ))}
      </select>
    );
  if (typeof value === 'boolean')
    return <input {...shared} type="checkbox" defaultChecked={value} />;
  const text = { ...shared, defaultValue: value, autocomplete: 'off' } as const;
  return isSecret ? <input {...text} type="password" /> : <input {...text} type="text" />;
}
