/** One Advice for each thing that the sidebar can show; the component tests and the gallery share them. */
import type { Advice, Comparison } from '../../../lib/contracts/advice.ts';
import { advice, conflict, guideAt, item, offer, question, STEPS, words } from './advice-parts.ts';

const clash = {
  id: 'clash',
  tone: 'alert' as const,
  title: 'This email already has an account',
  body: [
    'Another contact, probably of a brother or sister, already signs in with it.',
    'Nothing is lost: the student can be added to that contact.',
  ],
  offers: [offer('find', 'Find existing contact'), offer('ignore', 'Not now', false)],
};

const task = {
  line: 'Clash on teresa.almeida@example.org, for Luís Almeida (student 20417)',
  offers: [offer('drop', 'Drop this task', false)],
};

const found = {
  id: 'found',
  heading: 'Contacts with this email',
  cards: [
    {
      id: '1',
      title: 'Teresa Almeida',
      lines: ['Contact 5120', 'Inês Almeida, Cedar Grove Middle School'],
      tags: [
        { text: 'Has an account', tone: 'good' as const },
        { text: 'Shares the email', tone: 'plain' as const },
      ],
      offers: [offer('open-1', 'Open contact')],
    },
    {
      id: '2',
      title: 'Teresa Almeida',
      lines: ['Contact 8101', 'Luís Almeida, Hillcrest Elementary School'],
      tags: [
        { text: 'You’re here', tone: 'plain' as const },
        { text: 'No account', tone: 'open' as const },
      ],
      offers: [],
    },
  ],
  lines: ['Not the one? The address may also belong to a contact that was made inactive.'],
  offers: [
    offer('inactive', 'Include inactive contacts', false),
    offer('name', 'Search by name', false),
  ],
};

const LONG = 'maximiliana-alexandra.von-hohenlohe-schillingsfuerst-winterstein@post.example.org';

const row = (
  label: string,
  result: Comparison['rows'][number]['result'],
  resultText: string,
  ...sides: string[][]
) => ({ label, result, resultText, sides });

const compare: Comparison = {
  heading: 'Same person?',
  sides: ['Teresa Almeida (8101)', 'Teresa M. Almeida (5120)'],
  rows: [
    row(
      'Name',
      'missing',
      'Same, but one has more detail',
      ['Teresa Almeida'],
      ['Teresa M. Almeida'],
    ),
    row('Emails', 'equal', 'Same', ['teresa.almeida@example.org'], ['teresa.almeida@example.org']),
    row(
      'Phones',
      'missing',
      'Same, but one has more',
      ['555-0111 (Mobile)', '555-0112 ext. 21 (Work)'],
      ['555-0111 (Mobile)'],
    ),
    row('Addresses', 'unknown', 'Unknown', ['12 Maple Street, 3B, Fairmont, NJ'], ['Unknown']),
    row('Students', 'different', 'Different', ['Luís Almeida (HES)'], ['Inês Almeida (CGMS)']),
    row('Account', 'missing', 'Only on one side', ['None'], ['teresa.almeida@example.org']),
  ],
  lines: [
    'They share an email. That is strong, unless it belongs to someone else in the family.',
    'Same email: teresa.almeida@example.org',
  ],
  offers: [offer('same', 'Same person'), offer('different', 'Different person', false)],
};

/** Everything worth a picture, by name. */
export const states: Record<string, { advice: Advice | null; [more: string]: unknown }> = {
  ...Object.fromEntries(STEPS.map((_, n) => [`guide-${n}`, { advice: guideAt(n) }])),
  question: { advice: guideAt(1, question('')) },
  problem: {
    advice: guideAt(1, question('teresa.almeida', 'An email has an @ and a name after it.')),
  },
  advised: {
    advice: guideAt(1, {
      ...question('teresa@gmial.com', undefined, 'Did you mean teresa@gmail.com?'),
      offers: [offer('use-email', 'Use this instead', false), offer('add', 'Add email')],
    }),
  },
  conflict: { advice: guideAt(5, conflict) },
  secret: {
    advice: guideAt(3, {
      hints: ['Check, then click Submit.'],
      offers: [offer('undo', 'Undo', false)],
    }),
    secret: 'mapUv-Rk7tq3',
  },
  clash: { advice: { ...guideAt(3), notice: clash, task } },
  busy: { advice: { ...guideAt(3), notice: clash, task }, busyOffer: 'find' },
  found: { advice: advice({ heading: 'Existing contact', task, lists: [found] }) },
  attach: {
    advice: advice({
      heading: 'Add the student to this contact',
      lead: 'Teresa Almeida · contact 5120',
      task,
      items: [
        item('Original contact opened', 'done'),
        item('Luís Almeida added', 'now', {
          detail: 'Student 20417, Hillcrest Elementary School',
          hints: ['Check, then click Submit.'],
          offers: [offer('attach', 'Add Luís Almeida')],
        }),
        item('Data Access on', 'todo'),
        item('Relationship set', 'skipped'),
        item('Duplicate retired', 'blocked', { detail: 'Only once the student is seen here.' }),
      ],
    }),
  },
  verified: {
    advice: advice({
      heading: 'Add the student to this contact',
      notice: {
        id: 'ok',
        tone: 'status',
        title: 'Luís Almeida is attached',
        body: ['The page shows him on this contact, with Data Access. Seen at 10:42.'],
        offers: [],
      },
      items: [item('Original contact opened', 'done'), item('Luís Almeida added', 'done')],
    }),
  },
  compare: { advice: advice({ heading: 'Existing contact', compare, lists: [found], task }) },
  'compare-long': {
    advice: advice({
      compare: {
        ...compare,
        sides: [
          'Maximiliana Alexandra von Hohenlohe-Schillingsfürst (8101)',
          'M. Hohenlohe (5120)',
        ],
        rows: [row('Emails', 'different', 'Different', [LONG, 'm@example.org'], [`x${LONG}`])],
      },
    }),
  },
  'compare-arabic': {
    advice: advice({
      language: 'ar',
      rightToLeft: true,
      heading: 'جهات اتصال الطالب',
      compare: {
        ...compare,
        heading: 'هل هما الشخص نفسه؟',
        sides: ['فاطمة الزهراء (8101)', 'Fatima Zahra (5120)'],
        rows: [
          row('البريد', 'equal', 'متطابق', ['fatima@example.org'], ['fatima@example.org']),
          row('الهاتف', 'missing', 'ناقص', ['555-0111 × 21', '555-0112'], ['555-0111 × 21']),
          row('الاسم', 'different', 'مختلف', ['فاطمة الزهراء'], ['Fatima Zahra']),
          row('العنوان', 'unknown', 'غير معروف', ['12 Maple Street'], ['غير معروف']),
        ],
      },
    }),
  },
  folded: { advice: { ...guideAt(3), notice: clash, folded: true } },
  long: {
    advice: {
      ...guideAt(5, {
        detail: LONG,
        ...conflict,
        conflicts: conflict.conflicts.map((c) => ({ ...c, want: LONG })),
      }),
      lead: `Maximiliana Alexandra von Hohenlohe-Schillingsfürst-Winterstein · ${LONG}`,
    },
  },
  arabic: {
    advice: advice({
      language: 'ar',
      rightToLeft: true,
      heading: 'إنشاء حساب البوابة',
      lead: 'فاطمة الزهراء · جهة الاتصال 8101',
      words: { ...words, fold: 'طي', unfold: 'فتح', now: 'الموجود الآن', want: 'المقترح' },
      notice: { ...clash, title: 'هذا البريد له حساب بالفعل', body: ['لا شيء مفقود.'] },
      items: [
        item('a', 'done', { label: 'جهة الاتصال مفتوحة', stateText: 'تم' }),
        item('b', 'now', {
          label: 'اسم المستخدم يطابق البريد',
          stateText: 'الآن',
          detail: 'fatima@example.org',
          ...conflict,
          hints: ['تحقق ثم اضغط Submit.'],
          offers: [offer('f', 'املأ')],
        }),
        item('c', 'todo', { label: 'الوصول إلى البيانات', stateText: 'لاحقا' }),
      ],
    }),
  },
  gone: { advice: null, gone: true },
};
