import { Component } from 'preact';
import type { Item, Question } from '../../lib/contracts/advice.ts';
import { type CardFile, readDroppedCard } from '../../lib/ui/dropped-card.ts';
import { buttonId, type Ui } from '../../lib/ui/sidebar-ui.ts';
import { pressOffer } from '../shared/offers.tsx';

/**
 * A question to the registrar. New advice never overwrites what she is typing. A contact card that is dropped on the
 * question for an email counts as pasted.
 */
export class QuestionField extends Component<
  { question: Question; item: Item; ui: Ui },
  { refused?: 'cardTooBig' | 'cardOnly' | undefined }
> {
  async take(files: readonly CardFile[], input: HTMLInputElement) {
    const { question, ui } = this.props;
    const card = await readDroppedCard(files);
    if ('text' in card) {
      input.value = card.text.replaceAll('\n', ' ');
      ui.handlers.onSay(question.name, input.value);
      input.focus();
    }
    this.refuse('problem' in card ? card.problem : undefined);
  }

  refuse(refused: this['state']['refused']) {
    if (this.state.refused !== refused) this.setState({ refused }, this.props.ui.onRedrawn);
  }

  override render() {
    const { question, item, ui } = this.props;
    const { refused } = this.state;
    const id = `q-${item.id}`;
    const about = question.problem ?? question.advice;
    const main = item.offers.find((offer) => offer.primary);
    const isEmail = question.name === 'email';
    return (
      <div class="question">
        <label for={id}>{question.label}</label>
        <input
          id={id}
          // Preact's types want one literal here.
          type={(isEmail ? 'email' : 'text') as 'email'}
          inputMode={isEmail ? 'email' : 'numeric'}
          autocomplete="off"
          dir="ltr"
          aria-invalid={!!question.problem}
          aria-describedby={about && `${id}-p`}
          ref={(input) => {
            if (input && rootOf(input).activeElement !== input) input.value = question.value;
          }}
          onInput={(event) => {
            this.refuse(undefined);
            ui.handlers.onSay(question.name, event.currentTarget.value);
          }}
          onKeyDown={(event) => {
            // Enter may also finish composing a character, which is no answer yet.
            if (event.key !== 'Enter' || event.isComposing || !main) return;
            pressOffer(ui, main, event, rootOf(event.currentTarget).getElementById(buttonId(main)));
          }}
          onDragOver={(event) => {
            if (isEmail && event.dataTransfer?.types.includes('Files')) event.preventDefault();
          }}
          onDrop={(event) => {
            const files = [...(event.dataTransfer?.files ?? [])];
            if (!isEmail || files.length === 0) return;
            event.preventDefault();
            // The page may take files anywhere on it.
            event.stopPropagation();
            if (ui.accept(event, event.currentTarget)) void this.take(files, event.currentTarget);
          }}
        />
        <p class={refused ? 'problem' : 'hide'} aria-live="assertive">
          {refused && ui.words[refused]}
        </p>
        {about && (
          <p class={question.problem ? 'problem' : 'hint'} id={`${id}-p`}>
            {about}
          </p>
        )}
      </div>
    );
  }
}

const rootOf = (element: Element) => element.getRootNode() as ShadowRoot;
