import { Component } from 'preact';
import type { Ui } from '../../lib/ui/sidebar-ui.ts';

/**
 * The temporary password, shown once. The password is outside the live region, so that a screen reader does not
 * read it out to the whole office.
 */
export function TemporaryPassword({ secret, ui }: { secret: string | undefined; ui: Ui }) {
  return (
    <div class={secret ? 'box secret' : ''}>
      {secret && <PasswordField key={secret} secret={secret} ui={ui} />}
      <p role="status">{secret && ui.words.passwordNote}</p>
    </div>
  );
}

class PasswordField extends Component<{ secret: string; ui: Ui }, { copied: boolean }> {
  field: HTMLInputElement | null = null;

  /** Copies a selection: this works also where the page forbids the clipboard API. */
  async copy() {
    const copied = await navigator.clipboard.writeText(this.props.secret).then(
      () => true,
      () => {
        this.field?.select();
        return this.field?.ownerDocument.execCommand('copy') ?? false;
      },
    );
    // If both failed, the password stays selected.
    this.setState({ copied }, this.props.ui.onRedrawn);
  }

  override render() {
    const { secret, ui } = this.props;
    const { copied } = this.state;
    return (
      <>
        <label for="secret">{ui.words.password}</label>
        <div class="row">
          <input
            id="secret"
            readOnly
            value={secret}
            size={secret.length}
            ref={(field) => {
              this.field = field;
            }}
          />
          <button
            type="button"
            id="copy"
            onClick={(event) => {
              if (ui.accept(event, event.currentTarget)) void this.copy();
            }}
          >
            {copied ? ui.words.copied : ui.words.copy}
          </button>
        </div>
        <span class="hide" role="status">
          {copied && ui.words.copied}
        </span>
      </>
    );
  }
}
