import type { IncomingMessage, ServerResponse } from 'node:http';
import { serveData } from './data-routes.ts';
import { readBody, redirect, sendHtml, sendJson } from './http.ts';
import type { Journal, Press } from './journal.ts';
import { translate } from './language/translate.ts';
import { answerDelay } from './pace.ts';
import { accessAccountsPage } from './pages/access-accounts.ts';
import { consolidatePage } from './pages/consolidate.ts';
import { contactEditPage } from './pages/contact-edit.ts';
import { contactSearchPage } from './pages/contact-search.ts';
import { h } from './pages/html.ts';
import { secondStepPage, signInPage } from './pages/sign-in.ts';
import { startPage } from './pages/start.ts';
import { studentContactsPage } from './pages/student-contacts.ts';
import { studentPage } from './pages/student-pages.ts';
import { patternOf } from './pattern/pattern.ts';
import { serveRest } from './rest.ts';
import { DISTRICT_OFFICE } from './scene.ts';
import {
  CODE,
  COOKIE,
  isUser,
  PASSWORD,
  type Session,
  type Sessions,
  schoolOf,
  USERS,
} from './session.ts';
import { serveStatic } from './static.ts';
import type { Store } from './store.ts';
import type { Variant } from './variant.ts';

export interface Server {
  store: Store;
  journal: Journal;
  sessions: Sessions;
  variant: Variant;
  /** Base delay of every answer to the pages' client code, in milliseconds. */
  latencyMs: number;
}

const STUDENT_PAGES = ['home', 'quicklookup', 'generaldemographics'] as const;
const delay = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

const LATE_MS = 2000;

export async function route(
  request: IncomingMessage,
  response: ServerResponse,
  server: Server,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://stand-in');
  const { pathname } = url;
  if (await serveStatic(pathname, response)) return;
  if (pathname === '/standin/press') {
    server.journal.press(JSON.parse(await readBody(request)) as Omit<Press, 'at'>);
    sendJson(response, {});
    return;
  }
  if (pathname === '/' || pathname === '/admin') return redirect(response, '/admin/home.html');
  if (pathname === '/admin/pw.html') return sendHtml(response, signInPage(server.variant));
  if (pathname === '/admin/home.html' && request.method === 'POST')
    return signIn(request, response, server);
  if (pathname === '/admin/sign-out') {
    server.sessions.close(request);
    return redirect(response, '/admin/pw.html');
  }

  const session = server.sessions.of(request);
  if (!session) return redirect(response, '/admin/pw.html');
  const { store, variant } = server;
  if (pathname.startsWith('/ws/') || pathname.includes('/data/')) {
    await delay(answerDelay(url, server));
    const isSave = request.method === 'POST';
    if (isSave && variant.network === 'failed-save')
      return sendHtml(response, '<h1>HTTP Status 500 - Internal Server Error</h1>', 500);
    if (isSave && variant.network === 'expired-mid-save') {
      server.sessions.close(request);
      return redirect(response, '/admin/pw.html');
    }
    if (serveRest(pathname, store, variant, response)) return;
    const beforeAnswer = (): Promise<void> =>
      delay(variant.network === 'late-answer' ? LATE_MS : 0);
    const schoolId = schoolOf(session, variant);
    const context = { store, journal: server.journal, variant, session, schoolId, beforeAnswer };
    if (await serveData(url, request, response, context)) return;
    return sendJson(response, { message: 'Not found' }, 404);
  }
  const page = pageFor(url, server, session);
  if (page) sendHtml(response, await withPattern(forSession(page, session, server), variant));
  else sendHtml(response, '<!DOCTYPE html><title>Not found</title><h1>Page not found</h1>', 404);
}

/** The page as a pattern has it. What that takes is loaded only where there is one. */
async function withPattern(page: string, { pattern }: Variant): Promise<string> {
  if (!pattern) return page;
  const { applyPattern } = await import('./pattern/apply.ts');
  return applyPattern(page, patternOf(pattern));
}

function pageFor(url: URL, { store, variant }: Server, session: Session): string | null {
  const { pathname } = url;
  if (pathname === '/admin/' || pathname === '/admin/home.html') return startPage(variant);
  if (pathname === '/admin/contacts/edit.html') return contactEditPage(variant);
  if (pathname === '/admin/contacts/search.html') return contactSearchPage(variant);
  if (pathname === '/admin/contacts/consolidatecontacts.html') {
    const contacts = session.selection.contacts.flatMap((id) => store.contact(id) ?? []);
    return consolidatePage(contacts, variant);
  }
  const name = /^\/admin\/students\/(\w+)\.html$/.exec(pathname)?.[1];
  const student = store.student(Number((url.searchParams.get('frn') ?? '').replace(/^001/, '')));
  if (!name || !student) return null;
  if (name === 'contacts') return studentContactsPage(store, student, variant);
  if (name === 'accessaccounts') return accessAccountsPage(store, student, variant);
  return STUDENT_PAGES.some((known) => known === name)
    ? studentPage(store, student, variant, name as (typeof STUDENT_PAGES)[number])
    : null;
}

/** Name and password, with two steps a code as well; then the Start page, or the page that the user was on. */
async function signIn(
  request: IncomingMessage,
  response: ServerResponse,
  server: Server,
): Promise<void> {
  const { variant } = server;
  const form = new URLSearchParams(await readBody(request));
  const user = form.get('username');
  const code = form.get('code');
  if (!isUser(user) || form.get('password') !== PASSWORD)
    return sendHtml(response, signInPage(variant, 'Invalid Username or Password!'));
  if (variant.signInSteps === 'two' && code !== CODE)
    return sendHtml(response, secondStepPage(variant, form, code === null ? '' : 'Invalid Code!'));
  const restore = form.get('restore') ?? '';
  const isPage = variant.afterSignIn === 'same-page' && restore.startsWith('/admin/');
  redirect(response, isPage ? restore : '/admin/home.html', {
    'set-cookie': `${COOKIE}=${server.sessions.open(user).id}; Path=/; HttpOnly`,
  });
}

/** The user's name and the picked school, in the bar of the page. */
function forSession(page: string, session: Session, { store, variant }: Server): string {
  const school = store.school(schoolOf(session, variant))?.name;
  return page
    .replace('[[1]]', h(USERS[session.user]))
    .replace('[[2]]', h(school ?? translate(variant, DISTRICT_OFFICE)));
}
