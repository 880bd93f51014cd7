import type { ComponentChildren } from 'preact';
import type { WorklistUi } from '../../lib/ui/worklist-ui.ts';

type Props = {
  ui: Pick<WorklistUi, 'accept'>;
  onClick: () => void;
  children: ComponentChildren;
  /** The accessible name, where the visible text does not name the student or contact. */
  label?: string;
  title?: string;
  class?: string;
  id?: string;
  disabled?: boolean;
};

/** A button that acts only on a real click. */
export const Button = ({ ui, onClick, children, label, disabled, ...rest }: Props) => (
  <button
    type="button"
    {...rest}
    aria-label={label}
    aria-disabled={disabled}
    onClick={(event) => !disabled && ui.accept(event, event.currentTarget) && onClick()}
  >
    {children}
  </button>
);
