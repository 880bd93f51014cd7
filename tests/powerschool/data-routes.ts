import type { IncomingMessage, ServerResponse } from 'node:http';
import type { DataContext, Handler } from './data-context.ts';
import { readBody, sendJson } from './http.ts';
import { parseClick } from './journal.ts';
import { translate } from './language/translate.ts';
import { mergePreview } from './merge.ts';
import { Refused } from './rules/refused.ts';
import { SEARCH_HANDLERS } from './search-routes.ts';
import { mayEdit } from './variant.ts';
import * as views from './views.ts';
import { applyWrites, Forbidden, type WriteRequest } from './writes.ts';

/**
 * The JSON that the pages' own client code reads and writes. These addresses are the stand-in's invention; nobody
 * else may use them.
 */
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

const HANDLERS: Record<string, Handler> = {
  'GET /admin/contacts/data/part': (query, _request, response, { store, schoolId, variant }) => {
    const guardian = query.get('guardianid');
    const contact = guardian
      ? store.byGuardian(Number(guardian))
      : store.contact(Number(query.get('contactid')));
    const part = views.PARTS.find((name) => name === query.get('part'));
    if (!contact || !part) sendJson(response, { messages: ['Contact not found'] }, 404);
    else
      sendJson(response, {
        id: contact.id,
        part: views.contactPart(store, mergePreview(store, contact, variant), part, schoolId),
      });
  },

  'GET /admin/contacts/data/student': (query, _request, response, { store, schoolId }) => {
    sendJson(response, {
      contacts: views.studentContacts(store, Number(query.get('dcid')), schoolId),
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
    { store, journal, variant, schoolId, beforeAnswer },
  ) => {
    const { writes } = JSON.parse(await readBody(request)) as { writes: WriteRequest[] };
    const by = parseClick(request.headers['x-last-click']);
    try {
      const contact = applyWrites({ store, journal, variant, schoolId, by }, writes);
      await beforeAnswer();
      sendJson(response, { contact: contact ? views.contactView(store, contact, schoolId) : null });
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

  ...SEARCH_HANDLERS,

  'GET /admin/data/keep-alive': (_query, _request, response) => {
    sendJson(response, {});
  },

  /** Picks the school for the whole session. */
  'POST /admin/data/school': async (_query, request, response, { session, store }) => {
    const { schoolId } = JSON.parse(await readBody(request)) as { schoolId: number };
    session.schoolId = store.school(schoolId)?.id ?? 0;
    sendJson(response, {});
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
