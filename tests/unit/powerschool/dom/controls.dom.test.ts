/** What stands in a control, and whether a person could change it. */
import { describe, expect, test } from 'vitest';
import { editable, isBusy, optionsOf, valueIn } from '../../../../lib/powerschool/dom/controls.ts';

const put = (html: string) => {
  document.body.innerHTML = html;
};

const first = (selector: string) =>
  document.querySelector<HTMLInputElement>(selector) as HTMLInputElement;

describe('controls', () => {
  test('what a person could change', () => {
    const is = (html: string) => {
      put(html);
      return editable(first('input,select,textarea'));
    };
    expect(is('<input>')).toBe(true);
    for (const how of ['disabled', 'readonly', 'aria-disabled="true"', 'aria-readonly="true"'])
      expect(is(`<input ${how}>`)).toBe(false);
    expect(is('<input aria-disabled="false">')).toBe(true);
    expect(is('<fieldset disabled><input></fieldset>')).toBe(false);
  });

  test('what stands in them', () => {
    const value = (html: string) => {
      put(html);
      return valueIn(first('input,select,textarea'));
    };
    expect([value('<input value=" a ">'), value('<textarea>b</textarea>')]).toEqual([' a ', 'b']);
    expect([
      value('<input type="checkbox" checked>'),
      value('<input type="checkbox">'),
      value('<input type="radio" checked>'),
    ]).toEqual(['1', '', '1']);
    expect(value('<select><option value="1"> One </option></select>')).toBe('One');
    for (const blank of ['', '?', '? string:a ?'])
      expect(value(`<select><option value="${blank}">Choose</option></select>`)).toBe('');
    expect(value('<select><option value="a?b">Which?</option></select>')).toBe('Which?');
    expect(value('<select></select>')).toBe('');
  });

  test('what can be chosen, from a list or a combo', () => {
    const options = (html: string) => {
      put(html);
      return optionsOf(first('input,select'));
    };
    expect(
      options(
        '<select><option value="">-</option><option value="?">?</option><option value="1"> One </option></select>',
      ),
    ).toEqual(['One']);
    expect(
      options(
        '<input list="l"><datalist id="l"><option value=" a "><option value="">b</option></datalist>',
      ),
    ).toEqual(['a']);
    expect(options('<input>')).toBeUndefined();
  });

  test('overlays that swallow clicks', () => {
    const busy = (html: string) => {
      put(html);
      return isBusy(document);
    };
    expect(busy('<div id="loading"></div>')).toBe(true);
    expect(busy('<img class="stoplight-symbol">')).toBe(true);
    expect(busy('<p class="stoplight-symbol"></p>')).toBe(false);
    expect(busy('<p class="hide"><img class="stoplight-symbol"></p>')).toBe(false);
    expect(busy('')).toBe(false);
  });

  test('an overlay that was up is looked at anew', () => {
    put('<img class="stoplight-symbol"><div id="loading" class="hide"></div><p class="x"></p>');
    const [light, loading] = [...document.querySelectorAll('img,div')] as HTMLElement[];
    expect(isBusy(document)).toBe(true);
    light?.classList.add('hide');
    expect(isBusy(document)).toBe(false);
    loading?.classList.remove('hide');
    expect(isBusy(document)).toBe(true);
    // Another overlay, after the one before has gone.
    loading?.remove();
    expect(isBusy(document)).toBe(false);
    light?.classList.remove('hide');
    expect(isBusy(document)).toBe(true);
    light?.classList.remove('stoplight-symbol');
    expect(isBusy(document)).toBe(false);
  });
});
