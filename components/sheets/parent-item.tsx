import { Component } from 'preact';
import type { SheetLanguage } from '../../lib/contracts/language.ts';
import type {
  ParentSheet,
  SheetChild,
  SheetSettings,
} from '../../lib/contracts/worklist/sheets.ts';
import type { SheetsUi } from '../../lib/ui/sheets-ui.ts';
import { asText } from '../welcome-sheet/as-text.ts';
import { contentOf, type SheetContent } from '../welcome-sheet/content.ts';
import { LanguageOptions } from '../welcome-sheet/language-options.tsx';
import { SheetPaper } from '../welcome-sheet/sheet.tsx';
import { focusAfter } from './focus-after.ts';

type Props = {
  sheet: ParentSheet;
  language: SheetLanguage;
  isHandedOut: boolean;
  hasNewChild: boolean;
  settings: SheetSettings;
  date: Date;
  /** The result of copying this sheet, if it was the last one. */
  copied: 'yes' | 'refused' | undefined;
  ui: SheetsUi;
};

const DRAWN_PROPS = [
  'sheet',
  'language',
  'isHandedOut',
  'hasNewChild',
  'settings',
  'date',
  'copied',
] as const;
const DIVIDER = ' · ';

/** One parent: the card with the registrar's choices, and the paper as it is printed. */
export class ParentItem extends Component<Props> {
  /** With hundreds of sheets, a change of one of them must not draw the others again. */
  override shouldComponentUpdate(next: Props): boolean {
    return DRAWN_PROPS.some((name) => next[name] !== this.props[name]);
  }

  override render() {
    const { sheet, ui } = this.props;
    const content = contentFor(this.props);
    return (
      <li class={this.props.isHandedOut ? 'handed-out' : ''}>
        <Card {...this.props} content={content} />
        <div class="preview">
          <SheetPaper content={content} titleId={`title-${sheet.contactId}`} />
        </div>
        {this.props.copied === 'refused' && (
          // No form field: browsers restore the content of fields after a restart.
          <section class="as-text" aria-label={ui.controls.asText}>
            <pre dir="auto">{asText(content)}</pre>
          </section>
        )}
      </li>
    );
  }
}

function contentFor({ sheet, language, settings, date }: Props): SheetContent {
  const { name, username, firstNames, address, children } = sheet;
  const { portal, school, contact, withAddress, withClass } = settings;
  const [first] = children;
  return contentOf({
    sheet: { name, username, children: firstNames, portal, school },
    language,
    withPassword: false,
    contact,
    date,
    ...(withAddress && { address }),
    ...(withClass && first && { classLine: lineOf(first) }),
  });
}

const lineOf = ({ name, school, grade, homeroom }: SheetChild): string =>
  [name, school, grade, homeroom].filter(Boolean).join(DIVIDER);

function Card(props: Props & { content: SheetContent }) {
  const { sheet, language, isHandedOut, hasNewChild, settings, copied, content, ui } = props;
  const { t, controls, handlers } = ui;
  const { contactId, name } = sheet;
  return (
    <section class="card" aria-labelledby={`name-${contactId}`}>
      <h2 id={`name-${contactId}`}>
        <bdi>{name}</bdi>
      </h2>
      <ul>
        {sheet.children.map((child) => (
          <li key={lineOf(child)}>
            <bdi>{lineOf(child)}</bdi>
          </li>
        ))}
      </ul>
      {sheet.notReady.length > 0 && (
        <p class="warn">{t.parent.notReady({ names: sheet.notReady })}</p>
      )}
      {hasNewChild && <p class="warn">{t.parent.newChild}</p>}
      {settings.withAddress && sheet.address.length === 0 && (
        <p class="warn">{t.parent.noAddress}</p>
      )}
      <label class="field">
        {t.parent.language}
        <select
          autocomplete="off"
          aria-label={t.parent.languageFor({ name })}
          value={language}
          onChange={({ currentTarget: { value } }) =>
            handlers.onLanguage(contactId, value as SheetLanguage)
          }
        >
          <LanguageOptions say={controls} />
        </select>
      </label>
      <Origin sheet={sheet} language={language} ui={ui} />
      <label class="box">
        <input
          type="checkbox"
          autocomplete="off"
          aria-label={t.parent.handedOutFor({ name })}
          checked={isHandedOut}
          onChange={({ currentTarget: box }) =>
            focusAfter(
              () => handlers.onHandedOut([contactId], box.checked),
              box,
              ...checkboxesBeside(box),
            )
          }
        />
        {t.parent.handedOut}
      </label>
      <button
        type="button"
        aria-label={t.parent.copyFor({ name })}
        onClick={() => handlers.onCopy(contactId, asText(content))}
      >
        {controls.copy}
      </button>
      <p role="status" class="hint">
        {copied === 'yes' && controls.copied}
        {copied === 'refused' && controls.notCopied}
      </p>
    </section>
  );
}

/** The checkboxes of the next card and of the one before. */
function checkboxesBeside(box: HTMLElement) {
  const item = box.closest('.sheets > li');
  return [item?.nextElementSibling, item?.previousElementSibling].map((other) =>
    other?.querySelector<HTMLElement>('input[type=checkbox]'),
  );
}

/** Where the language of a sheet comes from, if the list says anything about it. */
function Origin({ sheet, language, ui: { t } }: Pick<Props, 'sheet' | 'language' | 'ui'>) {
  const { homeLanguage, otherLanguage } = sheet;
  if (otherLanguage)
    return <p class="warn">{t.parent.otherLanguage({ language: otherLanguage })}</p>;
  return homeLanguage === language ? <p class="hint">{t.parent.fromList}</p> : null;
}
