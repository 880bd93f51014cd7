import { expect, test, vi } from 'vitest';
import { obstacles } from '../../../../lib/powerschool/drawers/obstacles.ts';

/** Left edges of what must stay free, on a page in which each element measures what its data says. */
function page(html: string): number[] {
  document.body.innerHTML = html;
  for (const element of document.querySelectorAll<HTMLElement>('[data-at]')) {
    const [x, y, width, height] = (element.dataset.at ?? '').split(' ').map(Number);
    element.getBoundingClientRect = () => new DOMRect(x, y, width, height);
  }
  return mustStayFree();
}
const mustStayFree = (): number[] => {
  const { drawers, others } = obstacles(window);
  return [...drawers, ...others].map(({ x }) => x);
};
const DRAWER = `<div class="ui-dialog" data-at="800 0 480 800"><div id="psDialogDocked"
  class="ui-dialog-content"><input></div></div>`;

test('the open drawer must stay free, the foot of the page under it need not', () => {
  expect(page(`${DRAWER}<button id="submit-button" data-at="1100 760 80 30"></button>`)).toContain(
    800,
  );
  expect(
    page(`${DRAWER}<button id="submit-button" data-at="1100 760 80 30"></button>`),
  ).not.toContain(1100);
});

test('a small dialog over the drawer must stay free, for its OK has to be pressed', () => {
  const alert = `<div class="ui-dialog" data-at="400 300 380 160"><div class="ui-dialog-content">
    <p>Username not available</p></div><button>OK</button></div>`;
  expect(page(DRAWER + alert)).toEqual(expect.arrayContaining([400, 800]));
});

test('the buttons at the foot and the focused field must stay free', () => {
  expect(page('<button id="submit-button" data-at="1100 760 80 30"></button>')).toEqual([1100]);
  page('<input id="here" data-at="1000 100 200 30">');
  document.getElementById('here')?.focus();
  expect(mustStayFree()).toEqual([1000]);
});

test('a focused button or link must stay free like a field', () => {
  page('<a href="#" id="here" data-at="1000 100 200 30">Diego</a>');
  document.getElementById('here')?.focus();
  expect(mustStayFree()).toEqual([1000]);
});

test('the controls are those in the window, and with an open drawer its own', () => {
  const list =
    '<a href="#" data-at="20 10 90 20">Ana</a><a href="#" data-at="30 900 90 20">Leo</a>';
  const controls = () =>
    obstacles(window)
      .controls()
      .map(({ x }) => x);
  page(list);
  expect(controls()).toEqual([20]);
  page(list + DRAWER.replace('<input>', '<input data-at="900 20 90 20">'));
  expect(controls()).toEqual([900]);
});

test('of very many controls no place is looked up, and none counts as free', () => {
  page(`<div>${'<a href="#">Ana</a>'.repeat(2001)}</div>`);
  const body = vi
    .spyOn(document.body, 'getBoundingClientRect')
    .mockReturnValue({ x: 7, top: 0, bottom: 600 } as DOMRect);
  expect(
    obstacles(window)
      .controls()
      .map(({ x }) => x),
  ).toEqual([7]);
  body.mockRestore();
});
