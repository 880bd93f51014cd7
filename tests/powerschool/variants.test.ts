import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { mapTexts, TABLES, translate } from './language/translate.ts';
import { parseVariant } from './parse-variant.ts';
import { CONTACTS, STUDENTS } from './scene.ts';
import { DEFAULT_VARIANT, type PowerSchool, startPowerSchool, type Variant } from './server.ts';
import { DISTRICT_CHANGES } from './variant.ts';

let powerSchool: PowerSchool;
let cookie: string;

beforeAll(async () => {
  powerSchool = await startPowerSchool({ http: true, latencyMs: 0 });
  const { name, value } = powerSchool.signedInCookie();
  cookie = `${name}=${value}`;
});
afterAll(() => powerSchool.stop());
beforeEach(() => {
  powerSchool.setVariant(DEFAULT_VARIANT);
  powerSchool.reset();
});

const get = (path: string) =>
  fetch(powerSchool.origin + path, { headers: { cookie }, redirect: 'manual' });
const write = (kind: string, contactId: number, values: object, id?: number) =>
  fetch(`${powerSchool.origin}/admin/contacts/data/write`, {
    method: 'POST',
    body: JSON.stringify({ writes: [{ kind, contactId, id, values }] }),
    headers: { cookie },
    redirect: 'manual',
  });

const PAGES = [
  '/admin/home.html',
  '/admin/contacts/search.html',
  '/admin/contacts/edit.html',
  '/admin/contacts/consolidatecontacts.html',
  ...['contacts', 'accessaccounts', 'home', 'quicklookup', 'generaldemographics'].map(
    (name) => `/admin/students/${name}.html?frn=001${STUDENTS.ana.dcid}`,
  ),
];
/** Together they show every piece of text that any page has. */
const SIGHTS: Partial<Variant>[] = [
  { district: DISTRICT_CHANGES, role: 'school-level', contactSearch: 'dropdown' },
  { era: '2018', role: 'view-only', searchResults: 'paged', contactSearch: 'contact-tab' },
  { searchResults: 'two-batches', classicSearch: 'one-field' },
  { searchResults: 'letters' },
  { searchResults: 'cards' },
];
const bodyOf = async (path: string): Promise<string> => {
  const html = await (await get(path)).text();
  return html.slice(html.indexOf('<body'));
};

async function textsOfAllPages(): Promise<Set<string>> {
  const texts = new Set<string>();
  for (const sight of SIGHTS) {
    powerSchool.setVariant({ ...DEFAULT_VARIANT, ...sight });
    for (const path of PAGES)
      mapTexts(await bodyOf(path), (text) => {
        texts.add(text);
        return text;
      });
  }
  return texts;
}

/** Names, numbers, expressions, scripts: not the interface's own words. */
const isData = (text: string): boolean =>
  !/[a-z]/i.test(text.replace(/\{\{.*?\}\}|&#?\w+;/g, '')) ||
  /Lopez|Lincoln|\bLES\b|window\./.test(text.replace(/^School: .*/, ''));

describe('languages', () => {
  test('every text of every page has other words in every language', async () => {
    const texts = [...(await textsOfAllPages())].filter((text) => !isData(text));
    expect(texts.length).toBeGreaterThan(120);
    for (const language of ['es', 'fr', 'ar'] as const) {
      const variant = { ...DEFAULT_VARIANT, language };
      const same = texts.filter((text) => translate(variant, text) === text);
      expect(same, language).toEqual([]);
    }
  });

  test('the tables know the same words and leave no gap unfilled', () => {
    const gaps = (text = ''): number => text.split('{}').length;
    for (const table of [TABLES.fr, TABLES.ar]) {
      expect(Object.keys(table).sort()).toEqual(Object.keys(TABLES.es).sort());
      for (const [english, other] of Object.entries(table))
        expect(gaps(other), english).toBe(gaps(english));
    }
  });

  test('messages with a number or a name in them are translated too', () => {
    const say = (text: string): string => translate({ ...DEFAULT_VARIANT, language: 'es' }, text);
    expect(say('Password must be 8 to 24 characters long')).toBe(
      'La contraseña debe tener entre 8 y 24 caracteres',
    );
    expect(say('Lopez, Ana is already associated with this contact')).toContain('Lopez, Ana ya');
    expect(say('Ana')).toBe('Ana');
  });

  const idsOf = (html: string): string[] =>
    [...html.matchAll(/ (?:id|name)="([^"]+)"/g)].map((match) => match[1] ?? '');
  const count = (html: string, pattern: RegExp): number => [...html.matchAll(pattern)].length;

  test('the same ids in every language, and none of them with unknown ids', async () => {
    for (const path of PAGES) {
      powerSchool.setVariant({ language: 'en' });
      const english = await bodyOf(path);
      powerSchool.setVariant({ language: 'ar' });
      expect(idsOf(await bodyOf(path))).toEqual(idsOf(english));
      powerSchool.setVariant({ language: 'es-unknown-ids' });
      const unknown = await bodyOf(path);
      const ids = idsOf(unknown);
      expect(ids.filter((id) => idsOf(english).includes(id))).toEqual([]);
      expect(new Set(ids).size, 'as many as before').toBe(new Set(idsOf(english)).size);
      for (const match of unknown.matchAll(/ for="([^"]+)"/g)) expect(ids).toContain(match[1]);
      for (const kept of [/data-pss-validation-field="[A-Z_.]+"/g, /<label /g, /<tr/g, /<h2/g])
        expect(count(unknown, kept)).toBe(count(english, kept));
    }
  });
});

describe('what the server refuses, whatever the page shows', () => {
  const [ofNora, ofOtto] = [0, 1].map(
    (index) => () =>
      powerSchool.store.contact(CONTACTS.accessOff.id)?.links[index]?.assocId as number,
  ) as [() => number, () => number];

  test.each(['school-level', 'school-level-disabled'] as const)(
    '%s: other schools',
    async (role) => {
      powerSchool.setVariant({ role });
      const edit = (id: number) =>
        write('student.edit', CONTACTS.accessOff.id, { relationship: 'Aunt' }, id);
      expect((await edit(ofNora())).status).toBe(200);
      expect((await edit(ofOtto())).status).toBe(403);
    },
  );

  test('no-delete: deleting anything', async () => {
    powerSchool.setVariant({ role: 'no-delete' });
    expect((await write('contact.delete', CONTACTS.maria.id, {})).status).toBe(403);
    expect((await write('student.remove', CONTACTS.accessOff.id, {}, ofNora())).status).toBe(403);
    expect((await write('contact.edit', CONTACTS.maria.id, { employer: 'Bakery' })).status).toBe(
      200,
    );
  });

  test('blank username and password without single sign-on', async () => {
    const { id, email } = CONTACTS.motherOfPriya;
    expect((await write('account.add', id, { email })).status).toBe(422);
    powerSchool.setVariant({ signIn: 'single-sign-on' });
    expect((await write('account.add', id, { email })).status).toBe(200);
  });

  test('Unified User: the email of another product, with whom to invite, in the user’s language', async () => {
    powerSchool.setVariant({ signIn: 'unified-user', language: 'fr' });
    const answer = await write('account.add', CONTACTS.longEmail.id, {
      email: CONTACTS.longEmail.email.toUpperCase(),
      username: 'maximiliane',
      password: 'Sunny-Day-7',
      confirm: 'Sunny-Day-7',
    });
    expect(answer.status).toBe(422);
    const refusal = (await answer.json()) as { invite: string; messages: string[] };
    expect(refusal.invite).toBe(CONTACTS.longEmail.email.toUpperCase());
    expect(refusal.messages[0]).toContain('autre produit PowerSchool');
    expect(powerSchool.refusals[0]?.messages[0]).toContain('another PowerSchool product');
  });
});

describe('network', () => {
  const save = () => write('contact.edit', CONTACTS.maria.id, { employer: 'Bakery' });

  test('slow: 3 seconds for data and REST, not for pages', async () => {
    powerSchool.setVariant({ network: 'slow' });
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    try {
      let answers = 0;
      const slow = [`/ws/contacts/contact/${CONTACTS.maria.id}`, '/admin/data/selection'].map(
        async (path) => {
          await get(path);
          answers += 1;
        },
      );
      expect((await get('/admin/home.html')).status).toBe(200);
      while (vi.getTimerCount() < slow.length) await new Promise(setImmediate);
      vi.advanceTimersByTime(2999);
      await get('/admin/home.html');
      expect(answers).toBe(0);
      vi.advanceTimersByTime(1);
      await Promise.all(slow);
    } finally {
      vi.useRealTimers();
    }
  });

  test('failed-save: status 500 and nothing written; reading goes on', async () => {
    powerSchool.setVariant({ network: 'failed-save' });
    expect((await save()).status).toBe(500);
    expect(powerSchool.journal).toEqual([]);
    expect((await get('/admin/data/selection')).status).toBe(200);
  });

  test('late-answer: written at once, answered later', async () => {
    powerSchool.setVariant({ network: 'late-answer' });
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    try {
      let isAnswered = false;
      const saving = save().then(() => {
        isAnswered = true;
      });
      while (powerSchool.journal.length === 0) {
        vi.advanceTimersByTime(0);
        await new Promise(setImmediate);
      }
      vi.advanceTimersByTime(1999);
      await get('/admin/home.html');
      expect(isAnswered).toBe(false);
      vi.advanceTimersByTime(1);
      await saving;
    } finally {
      vi.useRealTimers();
    }
  });

  test('expired-mid-save: the session is gone and nothing written', async () => {
    powerSchool.setVariant({ network: 'expired-mid-save' });
    const answer = await save();
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/admin/pw.html']);
    expect((await get('/admin/home.html')).headers.get('location')).toBe('/admin/pw.html');
    expect(powerSchool.journal).toEqual([]);
    const { name, value } = powerSchool.signedInCookie();
    cookie = `${name}=${value}`;
  });
});

test('the command line takes several changes of a district', () => {
  expect(parseVariant('district=extra-tab,moved-columns')).toEqual({
    district: ['extra-tab', 'moved-columns'],
  });
  expect(parseVariant('district=none')).toEqual({ district: [] });
  expect(() => parseVariant('district=fence')).toThrow('extra-columns');
});

test('random orders differ from load to load and are the same after a reset', async () => {
  powerSchool.setVariant({ rendering: 'random-order' });
  const order = async (): Promise<string> =>
    /"paces":(\{[^}]*\})/.exec(await (await get('/admin/contacts/edit.html')).text())?.[1] ?? '';
  powerSchool.reset();
  const first = [await order(), await order(), await order()];
  expect(new Set(first).size).toBeGreaterThan(1);
  powerSchool.reset();
  expect([await order(), await order(), await order()]).toEqual(first);
});
