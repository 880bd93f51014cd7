/** The sheet as text for an email. */
import { type FilledSentence, type SheetContent, splitSentence } from './content.ts';

const sentence = (filled: FilledSentence) =>
  splitSentence(filled)
    .map((part) => part ?? '')
    .join('');

/**
 * One thing a line: what is copied out of the email (address, username, password) stands alone on
 * its line, so that its direction is its own and no mark has to be put into it.
 */
export function asText(content: SheetContent): string {
  const { texts, password } = content;
  const say = texts.sentences;
  const number = new Intl.NumberFormat(texts.tag);
  // There is no code to scan in a text.
  const steps = [say.open, ...content.steps.slice(1)];
  const blocks = [
    [content.school],
    [say.title],
    [sentence(content.parent)],
    [sentence(content.intro)],
    [say.address, content.portal],
    [say.username, content.username],
    password ? [say.password, password, say.exactly] : [say.noPassword],
    content.children.length > 0 ? [say.children, ...content.children] : [],
    [say.steps, ...steps.map((step, n) => `${number.format(n + 1)}. ${step}`)],
    [say.oneAccount],
    password ? [say.keepSafe] : [],
    [sentence(content.ask)],
  ];
  return `${blocks
    .map((lines) => lines.filter(Boolean).join('\n'))
    .filter(Boolean)
    .join('\n\n')}\n`;
}
