/** The sheet as text for an email. */
import { type FilledSentence, type SheetContent, splitSentence } from './content.ts';

const sentence = (filled: FilledSentence) =>
  splitSentence(filled)
    .map((part) => part ?? '')
    .join('');

/**
 * Address, username and password each have a line of their own, so that they need no direction marks and are easy to
 * copy.
 */
export function asText(content: SheetContent): string {
  const { texts, password } = content;
  const sentences = texts.sentences;
  const number = new Intl.NumberFormat(texts.tag);
  // A text has no code to scan.
  const steps = [sentences.open, ...content.steps.slice(1)];
  const blocks = [
    [content.school],
    [sentences.title],
    [sentence(content.parent)],
    [sentence(content.intro)],
    [sentences.address, content.portal],
    [sentences.username, content.username],
    password ? [sentences.password, password, sentences.exactly] : [sentences.noPassword],
    content.children.length > 0 ? [sentences.children, ...content.children] : [],
    [sentences.steps, ...steps.map((step, n) => `${number.format(n + 1)}. ${step}`)],
    [sentences.oneAccount],
    password ? [sentences.keepSafe] : [],
    [sentence(content.ask)],
  ];
  return `${blocks
    .map((lines) => lines.filter(Boolean).join('\n'))
    .filter(Boolean)
    .join('\n\n')}\n`;
}
