/** Puts the reported shapes of elements and of the whole page onto the stand-in's. */
import { ATTRIBUTES } from '../../../lib/contracts/page-anchors.ts';
import type { Finding, PageReport } from '../../../lib/contracts/page-check.ts';

const PRESSED = ['button', 'a', 'input'];

/** A button may be an element of several kinds: it becomes the one that was seen. What else has another tag stays. */
export function sameTag(element: Element, { tag, type }: Finding): Element {
  const isPressed = element.matches('button,a,input[type=button],input[type=submit]');
  let control = element;
  if (isPressed && tag && PRESSED.includes(tag) && tag !== element.localName) {
    control = element.ownerDocument.createElement(tag);
    for (const { name, value } of element.attributes) control.setAttribute(name, value);
    const text = element.getAttribute('value') ?? element.textContent ?? '';
    if (tag === 'input') control.setAttribute('value', text);
    else {
      control.removeAttribute('value');
      control.textContent = text;
    }
    element.replaceWith(control);
  }
  if (control.localName === 'input' && type && type !== 'other') control.setAttribute('type', type);
  return control;
}

const VALUES: Partial<Record<(typeof ATTRIBUTES)[number], string>> = {
  href: '#',
  name: 'field',
  role: 'group',
};

/** The attributes of which the report says that they are there, and no other of those. */
export function sameAttributes(element: Element, { attributes = [] }: Finding): void {
  for (const attribute of ATTRIBUTES) {
    const wanted = attributes.includes(attribute);
    const has = element.hasAttribute(attribute) || element.hasAttribute(`data-ng-${attribute}`);
    if (wanted && !has) element.setAttribute(attribute, VALUES[attribute] ?? words(element));
    if (!wanted && has && attribute !== 'href') element.removeAttribute(attribute);
  }
}

/** What people know it by, so that an attribute that names it does not change that. */
function words(element: Element): string {
  const label = element.id && element.ownerDocument.querySelector(`label[for="${element.id}"]`);
  return (label || element).textContent?.trim() || element.getAttribute('value') || ' ';
}

const MARKS: Partial<Record<PageReport['signs'][number], [selector: string, markup: string]>> = {
  loading: ['[id="loading"]', '<div id="loading" style="display:none"></div>'],
  stoplight: [
    'img.stoplight-symbol',
    '<img class="stoplight-symbol" alt="" style="display:none" src="/images/busy.svg">',
  ],
  'pss-elements': ['pss-mark', '<pss-mark></pss-mark>'],
};

/** The signs of the version, the language and the direction of the page. */
export function sameFrame(doc: Document, { signs, language, rightToLeft }: PageReport): void {
  for (const [sign, [selector, markup]] of Object.entries(MARKS)) {
    const there = doc.querySelector(selector);
    if (signs.some((one) => one === sign) && !there)
      doc.body.insertAdjacentHTML('beforeend', markup);
    else if (there && !signs.some((one) => one === sign)) there.remove();
  }
  if (!signs.includes('main-box')) doc.querySelector('[id="content-main"]')?.removeAttribute('id');
  if (language === 'none') doc.documentElement.removeAttribute('lang');
  else doc.documentElement.lang = language === 'other' ? 'xx' : language;
  doc.documentElement.dir = rightToLeft ? 'rtl' : 'ltr';
}
