import { Component } from 'preact';
import type { WelcomeSheet } from '../../lib/contracts/messages.ts';
import type { ControlTexts } from '../../lib/texts/sheet-controls/en.ts';
import { asText } from './as-text.ts';
import { contentOf, type SheetInput } from './content.ts';
import { SheetControls } from './controls.tsx';
import { SheetPaper } from './sheet.tsx';

export type WelcomeSheetProps = {
  /** The texts of the page around the sheet; the sheet has its own language. */
  say: ControlTexts;
  /** Null: there is no sheet, or it is gone. */
  sheet: WelcomeSheet | null;
  date: Date;
  onPrint(): void;
  /** Rejects when the browser does not allow it. */
  onCopy(text: string): Promise<void>;
};

/** The page of a welcome sheet: the controls at the side, and the sheet as it is printed. */
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
          // The copied text no longer matches the sheet.
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
