/**
 * Who is signed in, and at which school. No known fact says where PowerSchool's bar shows the name, so it is looked for
 * in several ways, and two different names are none. The name itself never leaves this file: only a mark made from it.
 */
import type { Facts } from '../contracts/facts.ts';
import { byId, findVisible, text } from './dom/locate.ts';

/** Sign Out by its address or its words, in the languages of the pages. */
const SIGN_OUT_ADDRESS = /(sign|log)[-_]?(out|off)/i;
const SIGN_OUT_WORDS =
  /^(sign|log) ?(out|off)$|^cerrar sesión$|^(se )?déconne|^terminar sessão$|^sair$|退出|登出|تسجيل الخروج|^đăng xuất$|^dekonekte/i;
/** Boxes that can hold the user's part of the bar, and elements whose id or class says that they hold the name. */
const BARS = '#branding-powerschool,header,[role=banner],[class*="user-tools"],[id*="usertools" i]';
const NAMES = '[id*="user-name" i],[id*="username" i],[id*="firstlast" i],[class*="user-name" i]';
const GREETING =
  /^(?:welcome|hello|hi|bienvenid[oa]s?|hola|bienvenue|bonjour|bem-vind[oa]|byenveni|欢迎|مرحبا|chào)[\s,:!]+(\S.*?)[\s!.|]*$/i;
/** A name is short, and no address of the bar's own buttons. */
const LONGEST_NAME = 80;

/** Whether a press on this element signs the user out. */
export const isSignOut = (element: Element): boolean =>
  SIGN_OUT_ADDRESS.test(element.getAttribute('href') ?? '') ||
  SIGN_OUT_WORDS.test(text(element) || (element.getAttribute('value') ?? ''));

/** The boxes round the user's name: the known ones, and the ones round Sign Out. */
function barsOf(doc: Document): Element[] {
  const exit = [...doc.querySelectorAll('a,button')].find(isSignOut);
  const box = exit?.parentElement;
  return [...findVisible(doc, BARS), box, box?.parentElement].flatMap((bar) =>
    bar && bar !== doc.body && bar !== doc.documentElement ? [bar] : [],
  );
}

/** The names that the bar tells, by greeting or by what an element is called. */
function namesIn(doc: Document): string[] {
  const names = new Set<string>();
  for (const bar of barsOf(doc)) {
    const elements = [...bar.querySelectorAll('span,a,div,li,p,button,strong,b')];
    const greeted = elements.map((element) => GREETING.exec(text(element))?.[1]);
    const called = [...bar.querySelectorAll(NAMES)].map(text);
    for (const name of [...greeted, ...called])
      if (name && name.length <= LONGEST_NAME) names.add(name);
  }
  // A box round the greeting says more than the greeting: the shortest of those that begin alike is the name.
  const sorted = [...names].sort((a, b) => a.length - b.length);
  return sorted.filter(
    (name, index) => !sorted.slice(0, index).some((shorter) => name.startsWith(shorter)),
  );
}

/** A mark that is the same for the same text (FNV-1a, twice). Whoever guesses the name can check the guess. */
function markOf(value: string): string {
  const hash = (start: number) => {
    let sum = start;
    for (const letter of value) sum = Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01000193);
    return (sum >>> 0).toString(36);
  };
  return hash(0x811c9dc5) + hash(0x2545f491);
}

/** Who is signed in, as far as the page tells. */
export function readSignedIn(win: Window, isLeaving: boolean): NonNullable<Facts['signedIn']> {
  const doc = win.document;
  const [name, other] = namesIn(doc);
  const school = findVisible(doc, byId('school_picker_adminSchoolPicker_toggle_btn'))[0];
  return {
    user: name && !other ? markOf(`${win.location.origin} ${name.toLowerCase()}`) : '',
    school: text(school),
    loadedAt: Math.round(win.performance.timeOrigin),
    ...(isLeaving && { isLeaving }),
  };
}
