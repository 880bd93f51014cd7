/** How a thing is found (design §5): id, field, name, in this order; two are as good as none. */
import { describe, expect, test } from 'vitest';
import {
  find,
  findByName,
  findVisible,
  ROLES,
  rendered,
  shows,
  spec,
  text,
} from '../../../../lib/powerschool/dom/locate.ts';
import { createPhrases, plain } from '../../../../lib/powerschool/wording/phrases.ts';
import { nameReader } from '../fixtures.ts';

const { says, mentions, get } = nameReader().phrases;
const put = (html: string) => {
  document.body.innerHTML = html;
};
const first = (selector: string) =>
  document.querySelector<HTMLInputElement>(selector) as HTMLInputElement;
const WHAT = spec('entry', 'old-id new-id', 'city', 'PERSONADDRESS.CITY');
const found = (html: string, what = WHAT) => {
  put(html);
  const hit = find(what, document, nameReader());
  return hit && [hit.foundBy, hit.element.className];
};
const field = (cls: string) =>
  `<input class="${cls}" data-pss-validation-field="PERSONADDRESS.CITY">`;
const label = (cls: string) => `<label>City <input class="${cls}"></label>`;

describe('find', () => {
  test('by id before field before name', () => {
    expect(found(`${label('l')}${field('f')}<input class="i" id="new-id">`)).toEqual(['id', 'i']);
    expect(found(`${label('l')}${field('f')}`)).toEqual(['field', 'f']);
    expect(found(label('l'))).toEqual(['label', 'l']);
    expect(found('<input>')).toBeNull();
  });

  test('the first id that is there, also one that ends in a space', () => {
    expect(found('<input class="n" id="new-id"><input class="o" id="old-id">')).toEqual([
      'id',
      'o',
    ]);
    expect(found('<input class="o" id="old-id ">')).toEqual(['id', 'o']);
  });

  test('two of a kind are none, and nothing that says less is taken for them', () => {
    expect(found(`<input id="old-id"><input id="old-id">${field('f')}`)).toBeNull();
    expect(found(`<input id="old-id "><input id="old-id ">${field('f')}`)).toBeNull();
    expect(found(`${field('f')}${field('f')}${label('l')}`)).toBeNull();
    expect(found(`${label('l')}${label('l')}`)).toBeNull();
  });

  test('the id itself is more than the same id with a space, which another thing may have', () => {
    expect(found('<input id="old-id" class="in"><input id="old-id ">')).toEqual(['id', 'in']);
  });

  test('a thing of another role is not it, whatever id it has', () => {
    expect(found(`<p id="old-id"></p>${label('l')}`)).toEqual(['label', 'l']);
    expect(found(`<p data-pss-validation-field="PERSONADDRESS.CITY">x</p>${label('l')}`)).toEqual([
      'label',
      'l',
    ]);
    expect(
      found('<p data-pss-validation-field="PERSONADDRESS.CITY"><input class="in"></p>'),
    ).toEqual(['field', 'in']);
  });

  test('what is hidden is not there', () => {
    expect(found(`<input id="old-id" hidden>${field('f')}`)).toEqual(['field', 'f']);
    expect(found(`<p class="hide">${field('f')}</p>${label('l')}`)).toEqual(['label', 'l']);
    expect(found(`<p class="ng-hide">${label('l')}</p>`)).toBeNull();
  });

  test('without a name, a field or an id it is not looked for by them', () => {
    expect(
      found('<input data-pss-validation-field=""><label><input></label>', spec('entry', '')),
    ).toBeNull();
    expect(spec('tick', '')).toEqual({ role: 'tick', ids: [], label: '', field: '' });
  });

  test('where names can’t be read yet, they are asked for once there is something to name', () => {
    const reader = nameReader(false);
    put('<p>City</p>');
    expect([find(WHAT, document, reader), reader.needsNameReader]).toEqual([null, false]);
    put(label('l'));
    expect([find(WHAT, document, reader), reader.needsNameReader]).toEqual([null, true]);
  });
});

describe('roles', () => {
  const inputs = (...types: string[]) => types.map((type) => `<input type="${type}">`);
  const ROLE_OF: Record<string, string[]> = {
    entry: [
      '<input>',
      '<select></select>',
      '<textarea></textarea>',
      ...inputs('text', 'email', 'tel', 'search', 'password', 'number'),
    ],
    tick: inputs('checkbox'),
    button: [
      '<button></button>',
      '<a></a>',
      ...['button', 'tab', 'link'].map((role) => `<i role="${role}"></i>`),
      ...inputs('button', 'submit', 'image'),
    ],
    none: ['<p></p>', ...inputs('radio', 'hidden')],
  };
  test.each(Object.entries(ROLE_OF))('%s', (role, list) => {
    for (const html of list) {
      put(html);
      const roles = (['entry', 'tick', 'button'] as const).filter((one) =>
        first('body > *').matches(ROLES[one]),
      );
      expect([html, ...roles]).toEqual(role === 'none' ? [html] : [html, role]);
    }
  });
});

describe('drawn', () => {
  test.each([
    'hidden',
    'class="hide"',
    'class="ng-hide"',
    'class="ng-cloak"',
    'style="display: none"',
    'style="color:red;display:none"',
  ])('not with %s, nor within', (how) => {
    put(`<div ${how}><p></p></div><p id="there"></p>`);
    expect(findVisible(document, 'div,p').map(({ id }) => id)).toEqual(['there']);
  });

  test('not in a template, and not what is not there', () => {
    expect([rendered(null), rendered(undefined)]).toEqual([false, false]);
  });

  test('where the browser can tell, it decides, with visibility', () => {
    put('<p></p>');
    const asked: unknown[] = [];
    const see = (is: boolean) =>
      Object.assign(first('p'), { checkVisibility: (how: unknown) => asked.push(how) && is });
    expect([rendered(see(true)), rendered(see(false))]).toEqual([true, false]);
    expect(asked[0]).toEqual({ checkVisibilityCSS: true });
  });
});

describe('names', () => {
  const count = (html: string, role: string = ROLES.button) => {
    put(html);
    return findByName(role, 'edit', document, nameReader()).map(({ className }) => className);
  };
  test('in any of the languages, whatever the capitals, colons and stars', () => {
    expect(
      count(
        '<button class="a">Edit</button><button class="b">EDITAR:</button><button class="c">* Modifier</button><button>Editor</button>',
      ),
    ).toEqual(['a', 'b', 'c']);
  });

  test('a link in a tab is one thing with it', () => {
    expect(count('<i role="tab" class="tab"><a href="#e" class="link">Edit</a></i>')).toEqual([
      'link',
    ]);
    expect(
      count('<button class="a">Edit</button><i role="tab" class="tab"><a href="#o">Other</a></i>'),
    ).toEqual(['a']);
  });

  test('not among more things than such a section has', () => {
    const many = (more: number) =>
      `<button class="a">Edit</button>${'<button>x</button>'.repeat(more)}`;
    expect(count(many(299))).toEqual(['a']);
    expect(count(many(300))).toEqual([]);
  });
});

describe('texts', () => {
  test('white space is one space; none is none', () => {
    put('<p>  a\n  b </p>');
    expect([text(first('p')), text(null), text(undefined)]).toEqual(['a b', '', '']);
  });

  test('made comparable', () => {
    expect(plain(' *Email  Address: * ')).toBe('email address');
    expect(plain('ﬁrst’s ‘a’ `b´ “c” «d»')).toBe(`first's 'a' 'b' "c" "d"`);
    expect(plain('ʼ\u00a0x')).toBe("' x");
    expect([plain(null), plain(undefined), plain('***')]).toEqual(['', '', '']);
    expect(plain('a: b*c')).toBe('a: b*c');
  });

  test('whole, or somewhere in a text; a name that is not known has no phrases', () => {
    expect([says('city', 'City:'), says('city', 'City Hall'), says('city', null)]).toEqual([
      true,
      false,
      false,
    ]);
    expect([
      mentions('city', 'The city hall'),
      mentions('city', 'Town'),
      mentions('city', undefined),
    ]).toEqual([true, false, false]);
    expect([get('no such name'), says('no such name', ''), mentions('no such name', '')]).toEqual([
      [],
      false,
      false,
    ]);
  });

  test('a district’s phrases come after those that are known, each once; blank ones are none', () => {
    const first = createPhrases(undefined, { town: ['Miasto', ' MIASTO* ', '', ' '] });
    const second = createPhrases(first, { town: ['Gród', 'Miasto'] });
    expect(second.get('town')).toEqual(['miasto', 'gród']);
    expect(second.says('town', '')).toBe(false);
    expect(first.get('town')).toEqual(['miasto']);
  });

  test('a line says it only where it stands by itself and can be seen', () => {
    const say = (html: string) => {
      put(html);
      return shows(document, 'no-results', nameReader());
    };
    expect(say('<div><p>No results for this</p></div>')).toBe(true);
    expect(say('<p>No results <b>yet</b></p>')).toBe(false);
    expect(say('<p class="hide">No results</p>')).toBe(false);
    expect(say('<button>No results</button>')).toBe(false);
  });
});
