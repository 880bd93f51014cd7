import type { IncomingMessage, ServerResponse } from 'node:http';
import { readBody, sendJson } from './http.ts';
import { type Journal, parseClick } from './journal.ts';
import { clientIds } from './language/ids.ts';
import { translate, wordsFor } from './language/translate.ts';
import { randomPaces } from './pace.ts';
import { Refused } from './rules.ts';
import type { Session } from './session.ts';
import type { Store } from './store.ts';
import { isNewer, mayEdit, type Variant } from './variant.ts';
import * as views from './views.ts';
import { applyWrites, Forbidden, type WriteRequest } from './writes.ts';

export interface DataContext {
  store: Store;
  journal: Journal;
  variant: Variant;
  session: Session;
  /** Writes happen at once; the answer to one may have to wait. */
  beforeAnswer(): Promise<void>;
}

/** The JSON that the pages' own client code reads and writes. These addresses are the stand-in's invention; nobody else may use them. */
export async function serveData(
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
  context: DataContext,
): Promise<boolean> {
  const handler = HANDLERS[`${request.method} ${url.pathname}`];
  if (!handler) return false;
  await handler(url.searchParams, request, response, context);
  return true;
}

type Handler = (
  query: URLSearchParams,
  request: IncomingMessage,
  response: ServerResponse,
  context: DataContext,
) => void | Promise<void>;

const half = (count: number): number => Math.ceil(count / 2);

const HANDLERS: Record<string, Handler> = {
  'GET /admin/contacts/data/part': (query, _request, response, { store, variant }) => {
    const guardian = query.get('guardianid');
    const contact = guardian
      ? store.byGuardian(Number(guardian))
      : store.contact(Number(query.get('contactid')));
    const part = views.PARTS.find((name) => name === query.get('part'));
    if (!contact || !part) sendJson(response, { messages: ['Contact not found'] }, 404);
    else
      sendJson(response, {
        id: contact.id,
        part: views.contactPart(store, contact, part, variant),
      });
  },

  'GET /admin/contacts/data/student': (query, _request, response, { store, variant }) => {
    sendJson(response, {
      contacts: views.studentContacts(store, Number(query.get('dcid')), variant),
    });
  },

  /** For the Add Students drawer: it picks students for one contact and leaves the user's selection alone. */
  'GET /admin/contacts/data/students': (query, _request, response, { store }) => {
    const number = query.get('number')?.trim() ?? '';
    const last = query.get('last')?.trim() ?? '';
    const byNumber = number ? store.searchStudents(number, 'number') : store.students;
    const both = last
      ? byNumber.filter((student) => store.searchStudents(last, 'last').includes(student))
      : byNumber;
    sendJson(response, {
      students: (number || last ? both : [])
        .slice(0, 100)
        .map((student) => views.studentView(store, student)),
    });
  },

  'POST /admin/contacts/data/write': async (
    _query,
    request,
    response,
    { store, journal, variant, beforeAnswer },
  ) => {
    const { writes } = JSON.parse(await readBody(request)) as { writes: WriteRequest[] };
    const by = parseClick(request.headers['x-last-click']);
    try {
      const contact = applyWrites({ store, journal, variant, by }, writes);
      await beforeAnswer();
      sendJson(response, { contact: contact ? views.contactView(store, contact, variant) : null });
    } catch (error) {
      const say = (message: string): string => translate(variant, message);
      await beforeAnswer();
      if (error instanceof Refused)
        sendJson(
          response,
          { messages: error.messages.map(say), place: error.place, invite: error.invite },
          422,
        );
      else if (error instanceof Forbidden)
        sendJson(
          response,
          { messages: [say('You do not have permission to do this')], place: 'form' },
          403,
        );
      else throw error;
    }
  },

  'GET /admin/data/selection': (_query, _request, response, { store, session }) => {
    const students = session.selection.students.flatMap((dcid) => store.student(dcid) ?? []);
    sendJson(response, { students: students.map((student) => views.studentView(store, student)) });
  },

  /** What a search in two batches left out. It is no search of its own: the selection stays. */
  'GET /admin/data/search-rest': (_query, _request, response, { store, session }) => {
    const contacts = session.selection.contacts.flatMap((id) => store.contact(id) ?? []);
    sendJson(response, {
      contacts: contacts
        .slice(half(contacts.length), 200)
        .map((contact) => views.contactResult(store, contact)),
    });
  },

  'GET /admin/data/search': (query, request, response, { store, journal, session, variant }) => {
    const text = query.get('q') ?? '';
    const by = parseClick(request.headers['x-last-click']);
    if (query.get('mode') === 'contacts') {
      const contacts = store.searchContacts(text, {
        inactive: query.get('inactive') === 'true',
        accountsOnly: query.get('accountsOnly') === 'true',
        ...(query.get('ofSelection') === 'true' ? { ofStudents: session.selection.students } : {}),
      });
      // Pages are filled by name, so that the first page has no more right than the second.
      if (variant.searchResults === 'paged')
        contacts.sort((a, b) =>
          `${a.last}, ${a.first} ${a.middle}`.localeCompare(`${b.last}, ${b.first} ${b.middle}`),
        );
      session.selection.contacts = contacts.map((contact) => contact.id);
      journal.search('contacts', text, contacts.length, by);
      const batched = variant.searchResults === 'two-batches';
      const first = batched ? half(contacts.length) : 200;
      sendJson(response, {
        contacts: contacts.slice(0, first).map((contact) => views.contactResult(store, contact)),
        total: batched ? first : contacts.length,
        more: batched && first < contacts.length,
      });
      return;
    }
    const field =
      (['number', 'last', 'first'] as const).find((name) => name === query.get('field')) ?? 'any';
    const students = store.searchStudents(text, field);
    session.selection.students = students.map((student) => student.dcid);
    journal.search('students', text, students.length, by);
    sendJson(response, {
      students: students.slice(0, 200).map((student) => views.studentView(store, student)),
      total: students.length,
    });
  },

  'POST /admin/students/data/access': async (
    _query,
    request,
    response,
    { store, journal, variant },
  ) => {
    const values = JSON.parse(await readBody(request)) as {
      dcid: number;
      accessId: string;
      parentAccess: boolean;
    };
    const student = store.student(values.dcid);
    if (!student || !mayEdit(variant)) {
      sendJson(
        response,
        { messages: ['You do not have permission to do this'] },
        student ? 403 : 404,
      );
      return;
    }
    student.accessId = String(values.accessId);
    student.parentAccess = values.parentAccess === true;
    journal.write(
      'access.edit',
      { dcid: student.dcid, accessId: student.accessId, parentAccess: student.parentAccess },
      parseClick(request.headers['x-last-click']),
    );
    sendJson(response, { saved: true });
  },
};

/** The page flags and lists that the server writes into each page for its client code. */
export function pageData(variant: Variant): Record<string, unknown> {
  return {
    codes: views.codes(),
    accountEmail: variant.accountEmail,
    errorPlace: variant.errorPlace,
    modalDrawers: variant.modalDrawers,
    contactSearch: variant.contactSearch,
    contactSearchUrl: variant.contactSearchUrl,
    overlay: isNewer(variant) ? 'stoplight' : 'loading',
    network: variant.network,
    rendering: variant.rendering,
    searchResults: variant.searchResults,
    codeNames: variant.codeNames,
    words: wordsFor(variant),
    ids: clientIds(variant),
    paces: variant.rendering === 'random-order' ? randomPaces() : {},
  };
}
