import type { Handler } from './data-context.ts';
import { sendJson } from './http.ts';
import { parseClick } from './journal.ts';
import { CONTACT_FIELDS } from './store.ts';
import * as views from './views.ts';

const half = (count: number): number => Math.ceil(count / 2);

/** The searches of the Start page and of the classic page. Each replaces the user's selection of its kind. */
export const SEARCH_HANDLERS: Record<string, Handler> = {
  /** The contacts that the last search selected. */
  'GET /admin/data/contact-selection': (_query, _request, response, { store, session }) => {
    const contacts = session.selection.contacts.flatMap((id) => store.contact(id) ?? []);
    sendJson(response, {
      contacts: contacts.slice(0, 200).map((contact) => views.contactResult(store, contact)),
      total: contacts.length,
    });
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
      const fields = Object.fromEntries(
        CONTACT_FIELDS.flatMap((name) => (query.get(name) ? [[name, query.get(name) ?? '']] : [])),
      );
      const filters = {
        inactive: query.get('inactive') === 'true',
        accountsOnly: query.get('accountsOnly') === 'true',
        ...(query.get('ofSelection') === 'true' ? { ofStudents: session.selection.students } : {}),
      };
      const contacts =
        query.get('q') === null
          ? store.findContacts(fields, filters)
          : store.searchContacts(text, filters);
      const asked = query.get('q') ?? Object.values(fields).join(' ');
      // Pages are filled by name, so that the first page has no more right than the second.
      if (variant.searchResults === 'paged' || variant.searchResults === 'letters')
        contacts.sort((a, b) =>
          `${a.last}, ${a.first} ${a.middle}`.localeCompare(`${b.last}, ${b.first} ${b.middle}`),
        );
      session.selection.contacts = contacts.map((contact) => contact.id);
      journal.search('contacts', asked, contacts.length, by);
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
};
