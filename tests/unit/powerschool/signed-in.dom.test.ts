/** Who is signed in, told in several ways; two names are none. */
import { describe, expect, it } from 'vitest';
import { isSignOut, readSignedIn } from '../../../lib/powerschool/signed-in.ts';
import { contactPage, put } from './fixtures.ts';

const OUT = '<a href="/admin/sign-out">Sign Out</a>';
const userOn = (bar: string) => {
  put('/admin/home.html', bar + contactPage());
  return readSignedIn(window, false).user;
};
const inBar = (inner: string) => `<div id="branding-powerschool"><span>${inner}</span></div>`;
const RITA = userOn(inBar(`<span>Welcome, Rita Ruiz</span> | ${OUT}`));

describe('the name', () => {
  it('is only ever a mark', () => {
    expect(RITA).toMatch(/^[a-z0-9]{6,}$/);
    expect(userOn(inBar(`<span>Welcome, Otto Berg</span> | ${OUT}`))).not.toBe(RITA);
  });

  it.each([
    [
      'beside the picked school',
      inBar(`<button>Lincoln</button> <span>Welcome, Rita Ruiz</span> ${OUT}`),
    ],
    ['in Spanish', inBar(`<span>Bienvenida, Rita Ruiz</span> | <a href="#">Cerrar sesión</a>`)],
    ['in a page header', `<header><b>Hello Rita Ruiz!</b></header>`],
    ['by what its element is called', inBar(`<span id="topUserName">Rita Ruiz</span> ${OUT}`)],
    ['beside Sign Out, in no known box', `<p><span>Welcome, Rita Ruiz</span> ${OUT}</p>`],
  ])('%s', (_, bar) => {
    expect(userOn(bar)).toBe(RITA);
  });

  it.each([
    ['none', inBar(OUT)],
    [
      'two different ones',
      inBar(`<span>Welcome, Rita Ruiz</span><i id="username">Otto Berg</i>${OUT}`),
    ],
    ['one in the page’s content only', `<p>Welcome, Rita Ruiz</p>`],
  ])('%s tells nobody', (_, bar) => {
    expect(userOn(bar)).toBe('');
  });
});

it('tells the school and when the page was loaded', () => {
  put(
    '/admin/home.html',
    inBar('<button id="school_picker_adminSchoolPicker_toggle_btn">Lincoln</button>'),
  );
  const { school, loadedAt, isLeaving } = readSignedIn(window, true);
  expect(school).toBe('Lincoln');
  expect(loadedAt).toBeGreaterThan(0);
  expect(isLeaving).toBe(true);
});

it.each([
  '<a href="/admin/sign-out">X</a>',
  '<a href="/admin/home.html?ac=logoff">X</a>',
  '<button>Log Out</button>',
  '<a href="#">Cerrar sesión</a>',
])('%s signs out', (html) => {
  put('/admin/home.html', html);
  expect(isSignOut(document.body.firstElementChild as Element)).toBe(true);
});
it('other buttons do not', () => {
  put('/admin/home.html', '<a href="/admin/home.html">Start Page</a>');
  expect(isSignOut(document.body.firstElementChild as Element)).toBe(false);
});
