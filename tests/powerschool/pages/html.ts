/** Makes text safe inside HTML, attribute values included. */
export const h = (text: string | number): string =>
  String(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');

/** JSON that is safe inside a script element. */
export const scriptJson = (value: unknown): string =>
  JSON.stringify(value).replace(/</g, '\\u003c');

/** One row of a form: the label in front, the control behind it. */
export const field = (id: string, label: string, control: string): string =>
  `<tr><td class="bold"><label for="${id}">${label}</label></td><td>${control}</td></tr>`;

export const text = (id: string, model: string, more = ''): string =>
  `<input type="text" id="${id}" data-ng-model="${model}" ${more}>`;

export const tick = (id: string, model: string, more = ''): string =>
  `<input type="checkbox" id="${id}" data-ng-model="${model}" ${more}>`;

export const select = (id: string, model: string, list: string, more = '', blank = ''): string =>
  `<select id="${id}" data-ng-model="${model}" data-ng-options="${list.startsWith('codes.') ? 'item as codeName(item)' : 'item'} for item in ${list}" ${more}>${blank}</select>`;

/** A cell that says yes by a background image; it never has a text. */
export const imageCell = (id: string, value: string): string =>
  `<td id="${id}" data-ng-class="{'checkmark-icon': ${value}}"></td>`;

/** A yes-or-no cell of Contact Details [T18]: the image is on the cell, the field's mark on an empty `em` in it. */
export const check = (id: string, value: string, em: string, field = ''): string =>
  `<td id="${id}" data-ng-class="{'checkmark-icon': ${value}}"><center><em id="${em}" ${field}></em></center></td>`;

/** The mark by which the stock pages name the field of the database that an element shows. */
export const fieldMark = (name: string): string => `data-pss-validation-field="${name}"`;
