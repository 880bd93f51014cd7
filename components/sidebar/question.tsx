import type { Item, Question } from '../../lib/contracts/advice.ts';
import { buttonId, type Ui } from '../../lib/ui/sidebar-ui.ts';
import { pressOffer } from '../shared/offers.tsx';

/**
 * A question to the registrar. New advice never overwrites what she is typing. A contact card that is dropped on the
 * question for an email counts as pasted.
 */
export function QuestionField(props: { question: Question; item: Item; ui: Ui }) {
  const { question, item, ui } = props;
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
        inputMode={isEmail ? undefined : 'numeric'}
        autocomplete="off"
        dir="ltr"
        aria-invalid={!!question.problem}
        aria-describedby={about && `${id}-p`}
        ref={(input) => {
          if (input && rootOf(input).activeElement !== input) input.value = question.value;
        }}
        onInput={(event) => ui.handlers.onSay(question.name, event.currentTarget.value)}
        onKeyDown={(event) => {
          // Enter may also finish composing a character, which is no answer yet.
          if (event.key !== 'Enter' || event.isComposing || !main) return;
          pressOffer(ui, main, event, rootOf(event.currentTarget).getElementById(buttonId(main)));
        }}
        onDragOver={takesFiles}
        onDrop={(event) => {
          const { currentTarget: input, dataTransfer } = event;
          if (!takesFiles(event) || !ui.accept(event, input)) return;
          // A focused field keeps its text.
          input.blur();
          ui.handlers.onDropFiles([...(dataTransfer as DataTransfer).files]);
        }}
      />
      {about && (
        <p class={question.problem ? 'problem' : 'hint'} id={`${id}-p`}>
          {about}
        </p>
      )}
    </div>
  );

  /** Lets the browser drop files here. */
  function takesFiles(event: DragEvent) {
    const takes = isEmail && event.dataTransfer?.types.includes('Files');
    if (takes) event.preventDefault();
    return takes;
  }
}

const rootOf = (element: Element) => element.getRootNode() as ShadowRoot;
