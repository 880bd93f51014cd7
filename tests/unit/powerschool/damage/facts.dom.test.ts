/** However Contact Details is damaged, a fact is what its own cell says, or it is missing. */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { ContactPage } from '../../../../lib/contracts/contact-facts.ts';
import {
  addressSection,
  emailSection,
  phoneSection,
} from '../../../powerschool/pages/contact-tables.ts';
import { relationshipSection } from '../../../powerschool/pages/relationship-section.ts';
import { DEFAULT_VARIANT, type DistrictChange } from '../../../powerschool/variant.ts';
import { account, CONTACT, look, put } from '../fixtures.ts';
import { blows, damage, dialects, quickSession, RUNS, speak, Truth } from './damage.ts';

vi.setConfig({ testTimeout: 600_000 });

/** Each column's cell, by the beginning of its id in the whole page. */
const COLUMNS: Record<string, Record<string, string>> = {
  students: {
    school: 'relationship-schoolabbr-display-',
    name: 'relationship-lastfirst-display-anchor-',
    relationship: 'relationship-relationshiptype-display-',
    access: 'relationship-dataaccess-',
    originalContactType: 'relationship-originalcontacttype-',
    custody: 'relationship-custody-',
    livesWith: 'relationship-liveswith-',
    pickup: 'relationship-schoolpickup-',
    emergency: 'relationship-emergcontact-',
  },
  emails: {
    primary: 'email-primary-',
    type: 'email-type-display-',
    address: 'email-address-display-',
  },
  phones: {
    type: 'phone-type-display-',
    number: 'phone-number-display-',
    preferred: 'phone-preferred-',
    sms: 'phone-sms-',
  },
  addresses: {
    type: 'address-type-display-',
    street: 'physical-address-display-',
    unit: 'address-unit-display-',
    city: 'address-city-display-',
    state: 'address-state-display-',
    zip: 'address-zip-display-',
    country: 'address-country-display-',
  },
};
const ROWS = [0, 1, 2];

/** What each element of a row says, by its id: "emails 0 address". */
const NAMES = new Map<string, string>(
  Object.entries(COLUMNS).flatMap(([list, columns]) =>
    Object.entries(columns).flatMap(([column, id]) =>
      ROWS.map((n) => [`${id}${n}`, `${list} ${n} ${column}`] as const),
    ),
  ),
);

/** A section of the stand-in with rows, each text in it like no other, each tick as the bits say. */
function drawn(html: string, bits: number): string {
  const box = document.createElement('div');
  box.innerHTML = html.replace(/\{\{(item\.row|\$index)\}\}/g, '{{n}}');
  // The other form of a name, and the count beside a box.
  for (const other of box.querySelectorAll('[data-ng-if="!link.linked"],label > [data-ng-if]'))
    other.remove();
  for (const row of box.querySelectorAll('[data-ng-repeat]')) {
    row.after(
      ...ROWS.map((n) => {
        const one = row.cloneNode(true) as Element;
        one.removeAttribute('data-ng-repeat');
        for (const [at, part] of [...one.querySelectorAll('*')].entries()) {
          for (const name of part.getAttributeNames())
            part.setAttribute(name, (part.getAttribute(name) ?? '').replace('{{n}}', `${n}`));
          if (part.matches('[data-ng-class*=checkmark]') && (bits >> ((at + n * 7) % 16)) & 1)
            part.classList.add('checkmark-icon');
          const model = part.getAttribute('data-ng-bind');
          if (model || (part.matches('span') && part.textContent?.includes('{{')))
            part.textContent = `w${n}${at}${(model ?? '').replace(/\W/g, '')}`;
        }
        return one;
      }),
    );
    row.remove();
  }
  return box.innerHTML.replace(/data-ng-(if|class|bind|repeat|click)="[^"]*"/g, '');
}

function show(bits: number, district: DistrictChange[], dialect: string): Truth {
  const variant = { ...DEFAULT_VARIANT, district };
  const tables = [relationshipSection, phoneSection, emailSection, addressSection];
  put(
    CONTACT,
    `<div id="content-main"><form id="contactform" class="ng-pristine">
    <h2 id="demographics-header">Demographics</h2><div>
    <label for="first-name-input">First Name</label><input id="first-name-input" value="Mia" data-pss-validation-field="PERSON.FIRSTNAME">
    <label for="last-name-input">Last Name</label><input id="last-name-input" value="Rivera" data-pss-validation-field="PERSON.LASTNAME"></div>
    <h2 id="web-account-header">Web Account Access</h2><div>${account().replace('maria@', 'user@')}</div>
    ${tables.map((table) => drawn(table(variant), bits)).join('')}
    <p id="contact-id-label">Contact ID 4711</p></form></div>`,
  );
  const truth = new Truth({
    'account username': '#web-account-user-name-display',
    'account email': '#web-account-email-display',
    'account enabled': '#web-account-disabled-ind',
  });
  for (const element of document.querySelectorAll('[id]')) {
    const name = NAMES.get(element.id.trim());
    if (!name) continue;
    truth.note(element, name);
    // The cell says it too, also once the element in it is no more.
    const cell = element.closest('td');
    if (cell) truth.note(cell, name);
  }
  speak(dialect, document.body);
  return truth;
}

const plain = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
/** Whether a fact says nothing, or what one of these cells says. */
const agrees = (fact: unknown, cells: Element[]) =>
  fact === undefined ||
  fact === '' ||
  cells.some((cell) =>
    typeof fact === 'boolean'
      ? fact === (cell.matches('.checkmark-icon') || !!cell.querySelector('.checkmark-icon'))
      : String(fact).replace(/\s+/g, ' ') === plain(cell),
  );

/** Facts that no row of the truth bears out. */
function wrong(page: ContactPage, truth: Truth): string[] {
  const cells = truth.index();
  const lists = Object.entries(COLUMNS).flatMap(([list, columns]) =>
    ((page[list as 'emails'] ?? []) as unknown as Record<string, unknown>[]).flatMap((row) => {
      const bad = ROWS.map((n) =>
        Object.keys(columns).filter(
          (column) => !agrees(row[column], cells.get(`${list} ${n} ${column}`) ?? []),
        ),
      ).sort((a, b) => a.length - b.length)[0];
      return (bad ?? []).map((column) => `${list} ${column} = ${row[column]}`);
    }),
  );
  const parts = Object.entries(page.account ?? {}).flatMap(([name, fact]) =>
    agrees(fact, cells.get(`account ${name}`) ?? []) ? [] : [`account ${name} = ${fact}`],
  );
  return [...lists, ...parts];
}

const districts = fc.subarray<DistrictChange>(['extra-columns', 'moved-columns']);
const bits = fc.nat(65_535);

test('whole, everything is read, in any order of columns', () => {
  for (const district of [[], ['extra-columns', 'moved-columns']] as DistrictChange[][])
    for (const dialect of ['as known', 'no ids', 'no fields']) {
      const truth = show(0b1010_0110_1100_0101, district, dialect);
      const { page } = look(quickSession());
      if (page.kind !== 'contact') throw new Error(`page is ${page.kind}`);
      expect([dialect, wrong(page, truth)]).toEqual([dialect, []]);
      expect([page.students?.length, page.phones?.length, page.emails?.length]).toEqual([3, 3, 3]);
      expect(page.students?.[1]?.custody).toBeTypeOf('boolean');
      expect(page.phones?.[2]?.number).not.toBe('');
    }
});

test('damaged, no fact is another cell’s', () => {
  let read = 0;
  fc.assert(
    fc.property(blows(3), dialects, districts, bits, (list, dialect, district, ticks) => {
      const truth = show(ticks, district, dialect);
      damage(list);
      const { page } = look(quickSession());
      if (page.kind !== 'contact') return;
      read += 1;
      expect(wrong(page, truth)).toEqual([]);
    }),
    { numRuns: RUNS },
  );
  expect(read).toBeGreaterThan(RUNS / 2);
});
