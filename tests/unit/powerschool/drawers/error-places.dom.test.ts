import { expect, test } from 'vitest';
import { errorBoxes, mayShowError } from '../../../../lib/powerschool/drawers/error-places.ts';

const show = (html: string) => {
  document.body.innerHTML = html;
};

test('the error messages of the page, by id or by class, each once', () => {
  show(`<div id="feedback-error" class="feedback-error">one</div>
    <div class="feedback-error">two</div><div id="contact-error">three</div>
    <div class="feedback-error" hidden>four</div><div class="feedback-info">five</div>`);
  expect(new Set(errorBoxes(document).map((box) => box.textContent))).toEqual(
    new Set(['one', 'two', 'three']),
  );
});

test('a dialog may show an error too; a page with neither shows none', () => {
  show('<p>Ana</p>');
  expect(mayShowError(document)).toBe(false);
  show('<div class="ui-dialog"><p>It failed</p></div>');
  expect(mayShowError(document)).toBe(true);
  show('<div class="feedback-error">It failed</div>');
  expect(mayShowError(document)).toBe(true);
});
