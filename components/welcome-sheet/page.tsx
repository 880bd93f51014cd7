import { Component } from 'preact';
import type { WelcomeSheet } from '../../lib/contracts/messages.ts';
import type { ControlTexts } from '../../lib/texts/sheet-controls/en.ts';
import { asText } from './as-text.ts';
import { contentOf, type SheetInput } from './content.ts';
import { SheetControls } from './controls.tsx';
import { SheetPaper } from './sheet.tsx';

export type WelcomeSheetProps = {
  /** What the page itself says; the sheet has a language of its own. */
  say: ControlTexts;
  /** Null: there is none, or not any more. */
  sheet: WelcomeSheet | null;
  date: Date;
  onPrint(): void;
  /** Rejects when the browser does not allow it. */
  onCopy(text: string): Promise<void>;
};

/** The page of a welcome sheet: what the registrar sets at the side, and the sheet as it is printed. */
export function WelcomeSheetPage(props: WelcomeSheetProps) {
  return props.sheet ? <SheetPage {...props} sheet={props.sheet} /> : <EmptyPage say={props.say} />;
}

function EmptyPage({ say }: Pick<WelcomeSheetProps, 'say'>) {
  return (
    <main class="empty">
      <h1>{say.emptyHeading}</h1>
      {say.empty.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </main>
  );
}

type State = Omit<SheetInput, 'date'> & { copied: 'no' | 'yes' | 'refused' };

class SheetPage extends Component<WelcomeSheetProps & { sheet: WelcomeSheet }, State> {
  override state: State = {
    sheet: this.props.sheet,
    language: 'en',
    withPassword: this.props.sheet.password !== undefined,
    contact: '',
    copied: 'no',
  };

  async copy(text: string) {
    const copied = await this.props.onCopy(text).then(
      () => 'yes' as const,
      () => 'refused' as const,
    );
    this.setState({ copied });
  }

  override render() {
    const { say } = this.props;
    const { copied, ...made } = this.state;
    const content = contentOf({ ...made, date: this.props.date });
    const text = asText(content);
    return (
      <div class="desk">
        <SheetControls
          say={say}
          draft={made}
          portalIsGood={content.url !== undefined}
          // What was copied before is no longer what the sheet says.
          onChange={(change) => this.setState({ ...change, copied: 'no' })}
          onPrint={this.props.onPrint}
          onCopy={() => void this.copy(text)}
          copied={copied}
          text={text}
        />
        <main aria-label={say.preview}>
          <SheetPaper content={content} />
        </main>
      </div>
    );
  }
}
