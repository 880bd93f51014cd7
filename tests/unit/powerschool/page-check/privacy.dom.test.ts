/** A report has no personal data, wherever in the page it stands. */
import { expect, test } from 'vitest';
import { PageCheck, PageReport } from '../../../../lib/contracts/page-check.ts';
import { checkView } from '../../../../lib/rules/popup/page-check-view.ts';
import { leaksIn, secretsOf } from '../../../powerschool/people.ts';
import { Prng } from '../../../powerschool/seed/prng.ts';
import { seedDistrict } from '../../../powerschool/seed/seed.ts';
import { PAGE_CHECK_TEXTS } from '../../spoken.ts';
import {
  account,
  accountDrawer,
  addRow,
  addStudents,
  addTable,
  CONTACT,
  contactPage,
  emailDrawer,
  emailRow,
  put,
  studentDrawer,
  studentRow,
  studentTable,
  tools,
} from '../fixtures.ts';

const district = seedDistrict();
const secrets = secretsOf(district);
const all = [...secrets];
const ABOUT = {
  report: 'kinlink-page-check-1',
  kinlink: '0.1.0',
  browser: 'chromium',
  browserVersion: 150,
} as const;

/** All that leaves the page, as the registrar would send it. */
function reported(): string {
  const check = PageCheck.parse(tools.checkPage(window));
  return checkView(check, PageReport.parse({ ...ABOUT, ...check }), PAGE_CHECK_TEXTS.en).report;
}

const PLACES = [
  ...['id', 'name', 'class', 'title', 'aria-label', 'placeholder', 'href', 'value', 'for', 'role'],
  ...['type', 'data-pss-validation-field', 'data-ng-model', 'lang', 'data-student', 'style'],
];
const FORMS: ((one: string, other: string) => string)[] = [
  (one) => one,
  (one, other) => `contact-${one}-${other}`,
  (one) => `email-address-display-${one}`,
  (one, other) => `${one}_${other}`,
  (one) => `add-account-button ${one}`,
  (one, other) => `/admin/students/home.html?frn=001${one}&name=${other}`,
  (one) => `PERSON.${one}`,
];

/** Writes names, numbers and addresses into attributes and texts all over the page, and into its templates. */
function plant(random: Prng): number {
  const secret = () => random.pick(all);
  const value = () => random.pick(FORMS)(secret(), secret());
  let planted = 0;
  const spoil = (root: ParentNode) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.localName === 'script') continue;
      if (random.next() < 0.35) {
        element.setAttribute(random.pick(PLACES), value());
        planted += 1;
      }
      if (element.childElementCount === 0 && random.next() < 0.25) {
        element.textContent = value();
        planted += 1;
      }
    }
  };
  for (const script of document.scripts) {
    const markup = document.createElement('div');
    markup.innerHTML = script.textContent ?? '';
    spoil(markup);
    script.textContent = markup.innerHTML;
    if (random.next() < 0.3) script.id = value();
  }
  spoil(document.body);
  document.title = value();
  document.documentElement.lang = random.next() < 0.3 ? secret() : 'en';
  return planted;
}

const DRAWERS = [
  '',
  emailDrawer,
  accountDrawer(),
  studentDrawer(),
  addStudents(addTable(addRow('10123', 'Lopez, Ana'))),
];
const TEMPLATES = DRAWERS.map(
  (drawer) => drawer.match(/psDialogDocked"[^>]*>([\s\S]*)<\/div>/)?.[1],
)
  .map((markup, at) => `<script type="text/ng-template" id="t${at}.html">${markup ?? ''}</script>`)
  .join('');
const LIST = `<form id="studentContactsForm"><h2 id="Student_Name_Type_Ahead">Lopez, Ana</h2>
  <div id="student_details_information"><span>Student Number: 10123</span></div>
  <table id="studentContactsTable"><tr><th>Name</th><th>Data Access</th></tr><tr><td><a href="/admin/contacts/edit.html#?contactid=9001">
  <span id="contact-first-name-0">Maria</span></a></td><td id="contact-data-access-0"></td></tr></table></form>`;

/** A page with people of the district in all its tables. */
function fill(round: number): void {
  const people = Array.from({ length: 4 }, (_, at) => district.contacts[(round * 7 + at) % 2000]);
  const rows = people.map((one, at) =>
    studentRow(at, { dcid: String(one?.id), name: `${one?.last}, ${one?.first}` }),
  );
  const emails = people.map((one, at) => emailRow(at, one?.emails[0]?.address ?? 'a@example.org'));
  const contact = contactPage({
    ...(round % 3 > 0 && { account: account() }),
    students: studentTable(rows.join('')),
    emails: emails.join(''),
    id: `Contact ID ${people[0]?.id}`,
  });
  const addresses = ['/admin/contacts/edit.html', '/admin/home.html', '/admin/students/x.html'];
  if (round % 5 === 4) put(`/admin/students/contacts.html?frn=0014213`, LIST + TEMPLATES);
  else if (round % 7 === 6) put(addresses[round % 3] ?? '', contact);
  else
    put(
      `${CONTACT.replace(/\d+/, String(people[0]?.id))}`,
      contact + TEMPLATES + DRAWERS[round % 5],
    );
}

test('the secrets that are planted would be found', () => {
  expect(secrets.size).toBeGreaterThan(8000);
  const one = district.contacts.find(({ emails }) => emails.length > 0);
  for (const text of [one?.emails[0]?.address, one?.last, `a-${one?.id}-b`, one?.first])
    expect(leaksIn(`{"id":"${text}"}`, secrets), text).not.toEqual([]);
  expect(leaksIn('{"id":"contact-email-9"}', secrets)).toEqual([]);
});

test('thousands of names, numbers and addresses, planted anywhere: none is in a report', () => {
  let planted = 0;
  let found = 0;
  for (let round = 0; round < 30; round++) {
    fill(round);
    if (round % 5 === 0)
      expect(leaksIn(reported(), secrets), `round ${round}, as it is`).toEqual([]);
    planted += plant(new Prng(round));
    const report = reported();
    expect(leaksIn(report, secrets), `round ${round}`).toEqual([]);
    found += report.match(/"tag"/g)?.length ?? 0;
  }
  expect(planted).toBeGreaterThan(3000);
  // The pages were not damaged so much that nothing was left to tell.
  expect(found).toBeGreaterThan(500);
});
