/** Explains a page check to the registrar: what was found, and what Kinlink cannot offer. */
import type { Anchor, FoundBy } from '../../contracts/page-anchors.ts';
import type { Finding, PageCheck, PageReport } from '../../contracts/page-check.ts';
import type { CheckView } from '../../contracts/popup-view.ts';
import { THINGS } from '../../texts/page-check/anchor-names.ts';
import type { PageCheckTexts } from '../../texts/page-check/en.ts';

type Group = keyof PageCheckTexts['group'];
type Offer = keyof PageCheckTexts['cannot'];

/**
 * What each offer needs; one item of an inner list is enough. Only things that were looked for can be
 * missing; a role may hide those in `ROLE`.
 */
const NEEDS: readonly (readonly [Offer, readonly (Anchor | readonly Anchor[])[]])[] = [
  ['contact', ['contact.id']],
  ['emails', [['emails.section', 'emails.table'], 'emails.add', 'email-drawer.address']],
  ['account', [['account.section', 'account.table']]],
  ['openAccount', ['account.add', 'account.edit']],
  [
    'fillAccount',
    [
      'account-drawer.enabled',
      'account-drawer.username',
      'account-drawer.password',
      'account-drawer.confirm',
      'account-drawer.email',
    ],
  ],
  [
    'access',
    [
      ['students.section', 'students.table'],
      'students.access',
      'students.edit',
      'student-drawer.access',
    ],
  ],
  ['students', ['students.add', 'add-students-drawer.number', 'add-students-drawer.search']],
  ['phones', [['phones.section', 'phones.table'], 'phones.add', 'phone-drawer.number']],
  [
    'addresses',
    [['addresses.section', 'addresses.table'], 'addresses.add', 'address-drawer.line1'],
  ],
  ['retire', ['contact.delete']],
  ['list', ['list.table', 'list.name', 'list.link']],
  ['listAccess', ['list.access', 'list.edit']],
  ['parentAccess', ['parent-access.box']],
  ['find', [['search.switch', 'search.opener', 'search.field'], 'search.field', 'search.button']],
];

/** A button missing from a page usually means that the role lacks the permission (facts §2, S). */
const ROLE: readonly Anchor[] = [
  'emails.add',
  'account.add',
  'account.edit',
  'students.add',
  'students.edit',
  'phones.add',
  'addresses.add',
  'contact.delete',
  'list.edit',
];

/** The place of each button. If the place itself is missing, the role is not the reason. */
const HOMES: readonly Anchor[] = [
  'contact.form',
  'account.section',
  'students.section',
  'phones.section',
  'emails.section',
  'addresses.section',
  'list.table',
];

/** Optional: some roles, versions and districts lack these. */
const SPARE: readonly Anchor[] = [
  'contact.title',
  'contact.active',
  'account-drawer.identityProvider',
  'account-drawer.stateGuardianNumber',
  'student-drawer.frequency',
  'student-drawer.assignmentDetails',
  'student-drawer.sendNow',
  'phone-drawer.extension',
  'phone-drawer.sms',
  'phone-drawer.preferred',
  'address-drawer.line2',
  'address-drawer.unit',
  'address-drawer.state',
  'address-drawer.country',
];

/** A thing that was not looked for may exist. */
const there = (foundBy: FoundBy | undefined) => foundBy !== 'none' && foundBy !== 'several';
const found = (foundBy: FoundBy) => there(foundBy) && foundBy !== 'unseen';

function nameOf(anchor: Anchor, t: PageCheckTexts): string {
  const [kind, name] = THINGS[anchor];
  return kind === 'other'
    ? (t.other[anchor as keyof typeof t.other] ?? anchor)
    : t.thing[kind]({ name });
}

/** One sentence for each offer that is impossible, and one for all buttons that a role may hide. */
function cannot({ found: all, recognised }: PageCheck, t: PageCheckTexts): string[] {
  if (!recognised) return [];
  const foundBy = new Map(all.map((finding) => [finding.anchor, finding.foundBy]));
  const lacks = (anchor: Anchor) => !there(foundBy.get(anchor));
  const mayBeHidden = (anchor: Anchor) => {
    const home = HOMES.find((home) => home.startsWith(`${anchor.split('.')[0]}.`));
    return ROLE.includes(anchor) && !!home && !lacks(home);
  };
  const hidden = new Set<Anchor>();
  const lines = NEEDS.flatMap(([offer, needs]) => {
    const missing = needs.flatMap((need) => {
      const any = [need].flat() as Anchor[];
      return any.every(lacks) ? any.slice(0, 1) : [];
    });
    if (missing.every(mayBeHidden)) {
      for (const anchor of missing) hidden.add(anchor);
      return [];
    }
    return [t.cannot[offer]({ missing: missing.map((anchor) => nameOf(anchor, t)) })];
  });
  return hidden.size > 0
    ? [...lines, t.role({ buttons: [...hidden].map((anchor) => nameOf(anchor, t)) })]
    : lines;
}

function describeFinding({ foundBy, in: within }: Finding, t: PageCheckTexts): string {
  const inTemplate =
    within === 'template' && t.how.template[foundBy as keyof typeof t.how.template];
  return inTemplate || t.how[foundBy];
}

function groups({ found: all }: PageCheck, t: PageCheckTexts): CheckView['groups'] {
  const ids = [...new Set(all.map(({ anchor }) => anchor.split('.')[0] as Group))];
  return ids.map((id) => {
    const own = all.filter(({ anchor }) => anchor.startsWith(`${id}.`));
    const looked = own.filter(({ foundBy }) => foundBy !== 'unseen');
    return {
      id,
      heading: t.group[id],
      count: looked.length
        ? t.counted({
            found: looked.filter(({ foundBy }) => found(foundBy)).length,
            looked: looked.length,
          })
        : t.notLooked,
      open: own.some(({ anchor, foundBy }) => !there(foundBy) && !SPARE.includes(anchor)),
      rows: own.map((finding) => ({
        name: nameOf(finding.anchor, t),
        found: describeFinding(finding, t),
        tone: found(finding.foundBy)
          ? ('good' as const)
          : there(finding.foundBy) || SPARE.includes(finding.anchor)
            ? ('soft' as const)
            : ('open' as const),
      })),
    };
  });
}

/** The report as text: plain words, then the data that `npm run pattern` reads, one thing a line. */
function reportText({ found: all, ...report }: PageReport, t: PageCheckTexts): string {
  const head = JSON.stringify(report, null, 1).slice(0, -2);
  const things = all.map((finding) => `  ${JSON.stringify(finding)}`).join(',\n');
  return `${t.report.title}\n${t.report.hint}\n\n${head},\n "found": [\n${things}\n ]\n}\n`;
}

/** The popup's view of a page check. */
export function checkView(check: PageCheck, report: PageReport, t: PageCheckTexts): CheckView {
  const { page, recognised, loading, family, language, unsettled } = check;
  if (unsettled)
    return {
      lines: [t.unsettled[unsettled]],
      cannot: [],
      groups: [],
      report: reportText(report, t),
    };
  const isKnown = recognised && page !== 'none';
  const lacks = cannot(check, t);
  return {
    lines: [
      isKnown ? t.page[page] : t.unrecognised[page],
      ...(loading ? [t.loading] : []),
      t.family[family],
      t.language[language],
      ...(isKnown && lacks.length === 0 ? [t.allThere] : []),
    ],
    cannot: lacks,
    groups: groups(check, t),
    report: reportText(report, t),
  };
}
