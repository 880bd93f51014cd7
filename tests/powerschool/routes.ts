import type { IncomingMessage, ServerResponse } from 'node:http';
import { serveData } from './data-routes.ts';
import { readBody, redirect, sendHtml, sendJson } from './http.ts';
import type { Journal, Press } from './journal.ts';
import { answerDelay } from './pace.ts';
import { accessAccountsPage } from './pages/access-accounts.ts';
import { contactEditPage } from './pages/contact-edit.ts';
import { contactSearchPage } from './pages/contact-search.ts';
import { signInPage } from './pages/sign-in.ts';
import { startPage } from './pages/start.ts';
import { studentContactsPage } from './pages/student-contacts.ts';
import { studentPage } from './pages/student-pages.ts';
import { patternOf } from './pattern/pattern.ts';
import { serveRest } from './rest.ts';
import { COOKIE, PASSWORD, type Sessions, USER } from './session.ts';
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
    const context = { store, journal: server.journal, variant, session, beforeAnswer };
    if (await serveData(url, request, response, context)) return;
    return sendJson(response, { message: 'Not found' }, 404);
  }
  const page = pageFor(url, server);
  if (page) sendHtml(response, await withPattern(page, variant));
  else sendHtml(response, '<!DOCTYPE html><title>Not found</title><h1>Page not found</h1>', 404);
}

/** The page as a pattern has it. What that takes is loaded only where there is one. */
async function withPattern(page: string, { pattern }: Variant): Promise<string> {
  if (!pattern) return page;
  const { applyPattern } = await import('./pattern/apply.ts');
  return applyPattern(page, patternOf(pattern));
}

function pageFor(url: URL, { store, variant }: Server): string | null {
  const { pathname } = url;
  if (pathname === '/admin/' || pathname === '/admin/home.html') return startPage(variant);
  if (pathname === '/admin/contacts/edit.html') return contactEditPage(variant);
  if (pathname === '/admin/contacts/search.html') return contactSearchPage(variant);
  const name = /^\/admin\/students\/(\w+)\.html$/.exec(pathname)?.[1];
  const student = store.student(Number((url.searchParams.get('frn') ?? '').replace(/^001/, '')));
  if (!name || !student) return null;
  if (name === 'contacts') return studentContactsPage(store, student, variant);
  if (name === 'accessaccounts') return accessAccountsPage(store, student, variant);
  return STUDENT_PAGES.some((known) => known === name)
    ? studentPage(store, student, variant, name as (typeof STUDENT_PAGES)[number])
    : null;
}

async function signIn(
  request: IncomingMessage,
  response: ServerResponse,
  server: Server,
): Promise<void> {
  const form = new URLSearchParams(await readBody(request));
  if (form.get('username') !== USER || form.get('password') !== PASSWORD)
    return sendHtml(response, signInPage(server.variant, 'Invalid Username or Password!'));
  const session = server.sessions.open();
  redirect(response, '/admin/home.html', {
    'set-cookie': `${COOKIE}=${session.id}; Path=/; HttpOnly`,
  });
}
