/** What one district did to its pages: any number of these together. */
export const DISTRICT_CHANGES = [
  'extra-columns',
  'moved-columns',
  'extra-tab',
  'extra-button',
  'renamed-section',
] as const;
export type DistrictChange = (typeof DISTRICT_CHANGES)[number];

const NO_CHANGES: readonly DistrictChange[] = Object.freeze([]);

/** The ways in which PowerSchool servers differ: one switch for each row of the README's table. */
export interface Variant {
  /** Which family of pages is served. */
  era: '2018' | '2024' | '2025';
  /** The kind of field of Account Email in the account drawer. */
  accountEmail: 'select' | 'text' | 'combo';
  /**
   * Place of the message of a failed account save. `#contact-error` was seen, its place was not: in the drawer or
   * in the page. Without it: `#feedback-error` in the page, the drawer closed; or a small dialog over the open
   * drawer.
   */
  errorPlace: 'drawer' | 'page' | 'feedback' | 'dialog';
  /** How the Start page words its contact search. */
  contactSearch: 'contacts-and-email' | 'dropdown' | 'contact-tab' | 'classic-only';
  /** Whether `?searchtype=contacts` opens the contact search. Nobody has seen it, so by default it does nothing. */
  contactSearchUrl: 'ignored' | 'honoured';
  /** The id of the button that adds an email: one source of 2018, one of 2025. */
  addEmailId: 'add-email-address-button' | 'add-email-button';
  /** jQuery UI modal drawers put a veil over the page and pull focus back into the drawer. */
  modalDrawers: boolean;
  /**
   * Whether the role of the signed-in user may read `/ws/contacts`. sparse: the records leave out what is empty, such
   * as the account of a contact without one. Documented: any field may be left out.
   */
  rest: 'on' | 'off' | 'sparse';
  /**
   * What the signed-in user may do. Documented: at school level only rows of the picked school can be edited (in one
   * value the buttons of the others are missing, in the other they are disabled); a missing button means a missing
   * permission. `no-modify` is the stock page without modify access [T18]: no account button, no row delete, no
   * Delete and no Submit; Add Students and the pencils stay.
   */
  role:
    | 'full'
    | 'no-account'
    | 'view-only'
    | 'school-level'
    | 'school-level-disabled'
    | 'no-delete'
    | 'no-modify';
  /**
   * Rights to single fields, apart from the role [T18]: each takes away one Add button, or makes prefix, suffix and
   * gender plain text.
   */
  fieldSecurity: 'full' | 'view-only-details' | 'no-phone' | 'no-email' | 'no-address';
  /**
   * What the panel of a row's delete button does: it waits for the page's Submit, or saves at once. Which is true is
   * unknown.
   */
  rowDelete: 'with-submit' | 'at-once';
  /** Enable Parent Access: as each student's record says, or the same for all. */
  parentAccess: 'per-student' | 'all-on' | 'all-off';
  /** Whether the box of Enable Parent Access is drawn with its value, or set by a script. Unknown. */
  parentAccessBox: 'drawn' | 'scripted';
  /**
   * An account may see a student whom no row lists (seen). Nobody knows what PowerSchool does with that access when the
   * student is added without Data Access: the new row replaces it, or it survives and the row shows it.
   */
  unlistedAccess: 'replaced' | 'survives';
  /**
   * The user's language. Text comes from translation keys and changes, ids do not. In `es-unknown-ids` every id,
   * `for` and `name` is another one too, as after a rebuild of the page; validation fields and structure stay.
   */
  language: 'en' | 'es' | 'fr' | 'ar' | 'es-unknown-ids';
  /**
   * Lists such as relationships and email types are the district's data: as typed in, or translated along with the
   * page.
   */
  codeNames: 'english' | 'translated';
  /**
   * What the district changed: state columns, its own order, a tab, a button with a script, other headings. All
   * documented as usual.
   */
  district: readonly DistrictChange[];
  /**
   * How parents sign in. Documented: with single sign-on a blank username and password are legitimate; with Unified
   * User an email may be held by another PowerSchool product, and Send Invitation is offered.
   */
  signIn: 'password' | 'single-sign-on' | 'unified-user';
  /**
   * What a contact search shows. No layout is known: a table, cards, pages of two, or a second half that comes later.
   * Documented: pages with a letter filter, a page size at the foot, and ticks that are kept between pages
   * (`letters`).
   */
  searchResults: 'table' | 'cards' | 'paged' | 'two-batches' | 'letters';
  /**
   * The classic search page: fields that its fragment fills and runs, the same fields without that, or one field for
   * all.
   */
  classicSearch: 'seven-fields' | 'fragment-ignored' | 'one-field';
  /**
   * What the search page still has of the last search when it loads: nothing, a ticked filter, a filled field, or its
   * results.
   */
  searchLeft: 'nothing' | 'filter' | 'field' | 'results';
  /**
   * Whether the Person table's other records are among the results: a student's own record, a person without a name,
   * a holder without students.
   */
  searchPeople: 'contacts' | 'everybody';
  /** Whether the overlay takes clicks while a search runs. */
  searchBusy: 'overlay' | 'none';
  /**
   * How the server answers: in 3 seconds; a save with status 500; a save with the redirect of an expired session; or
   * so late that the drawer is closed by then. Nothing is written by a failed or expired save; a late one is written
   * at once.
   */
  network: 'normal' | 'slow' | 'failed-save' | 'expired-mid-save' | 'late-answer';
  /** The class of the box that a notification plugin puts at the top of every page [NOTI]; its text changes. */
  notice: 'none' | 'info' | 'confirm' | 'alert' | 'error' | 'note';
  /** Whether feedback at the top of Contact Details hides itself after some seconds, as in newer stock pages. */
  feedback: 'stays' | 'hides';
  /** Whether the browser translates the page, some time after it has loaded. */
  translated: 'never' | 'after-load';
  /** slow: the content of a drawer comes some time after the drawer. late: the whole drawer opens after that time. */
  drawer: 'at-once' | 'slow' | 'late';
  /** Where a drawer's Submit and Cancel are: in the template's content, or outside of it in the same dialog [CDOL]. */
  drawerButtons: 'in-content' | 'in-dialog';
  /** Whether a dialog warns over the page before the session ends; a click or a key keeps it. Documented. */
  timeOut: 'none' | 'warning';
  /** Sign-in with a code after the password; documented for administrators since 25.12. */
  signInSteps: 'one' | 'two';
  /** Which page comes first after signing in. Documented: the user comes back to the page where the session ended. */
  afterSignIn: 'start-page' | 'same-page';
  /**
   * Whether the page of one contact is the review page of Consolidate Contacts [T18]: master and other shown
   * together, unsaved, with a Submit that merges. In a conflict both have a relationship with one student, and
   * nothing can be merged.
   */
  merge: 'none' | 'ready' | 'conflict';
  /**
   * When and how often content appears: sections in another order on each load, rows made anew twice a second, 300 or
   * 2,000 rows; headings and empty tables before any row; or, after the fragment has changed, the old contact's
   * sections until each of the new ones is in.
   */
  rendering:
    | 'normal'
    | 'random-order'
    | 'churn'
    | 'hundreds-of-rows'
    | 'many-rows'
    | 'heads-first'
    | 'stale-sections';
  /**
   * A page that was seen elsewhere, by the name of its file in `patterns/`; '' for none. It brings its own values of
   * the switches above. It is a whole page of its own, so it is in no product of the switches.
   */
  pattern: string;
}

export const DEFAULT_VARIANT: Readonly<Variant> = Object.freeze({
  era: '2025',
  accountEmail: 'select',
  errorPlace: 'drawer',
  contactSearch: 'contacts-and-email',
  contactSearchUrl: 'ignored',
  addEmailId: 'add-email-address-button',
  modalDrawers: true,
  rest: 'on',
  role: 'full',
  fieldSecurity: 'full',
  rowDelete: 'with-submit',
  parentAccess: 'per-student',
  parentAccessBox: 'drawn',
  unlistedAccess: 'replaced',
  language: 'en',
  codeNames: 'english',
  district: NO_CHANGES,
  signIn: 'password',
  searchResults: 'table',
  classicSearch: 'seven-fields',
  searchLeft: 'nothing',
  searchPeople: 'contacts',
  searchBusy: 'overlay',
  network: 'normal',
  notice: 'none',
  feedback: 'stays',
  translated: 'never',
  drawer: 'at-once',
  drawerButtons: 'in-content',
  timeOut: 'none',
  signInSteps: 'one',
  afterSignIn: 'start-page',
  merge: 'none',
  rendering: 'normal',
  pattern: '',
});

/** What each switch may say: for the command line, and for tests that walk all of them. */
export const VARIANT_VALUES: {
  [K in Exclude<keyof Variant, 'pattern'>]: readonly Variant[K][];
} = {
  era: ['2018', '2024', '2025'],
  accountEmail: ['select', 'text', 'combo'],
  errorPlace: ['drawer', 'page', 'feedback', 'dialog'],
  contactSearch: ['contacts-and-email', 'dropdown', 'contact-tab', 'classic-only'],
  contactSearchUrl: ['ignored', 'honoured'],
  addEmailId: ['add-email-address-button', 'add-email-button'],
  modalDrawers: [true, false],
  rest: ['on', 'off', 'sparse'],
  role: [
    'full',
    'no-account',
    'view-only',
    'school-level',
    'school-level-disabled',
    'no-delete',
    'no-modify',
  ],
  fieldSecurity: ['full', 'view-only-details', 'no-phone', 'no-email', 'no-address'],
  rowDelete: ['with-submit', 'at-once'],
  parentAccess: ['per-student', 'all-on', 'all-off'],
  parentAccessBox: ['drawn', 'scripted'],
  unlistedAccess: ['replaced', 'survives'],
  language: ['en', 'es', 'fr', 'ar', 'es-unknown-ids'],
  codeNames: ['english', 'translated'],
  // Each change alone, then all at once. Any other set is as good.
  district: [NO_CHANGES, ...DISTRICT_CHANGES.map((change) => [change]), DISTRICT_CHANGES],
  signIn: ['password', 'single-sign-on', 'unified-user'],
  searchResults: ['table', 'cards', 'paged', 'two-batches', 'letters'],
  classicSearch: ['seven-fields', 'fragment-ignored', 'one-field'],
  searchLeft: ['nothing', 'filter', 'field', 'results'],
  searchPeople: ['contacts', 'everybody'],
  searchBusy: ['overlay', 'none'],
  network: ['normal', 'slow', 'failed-save', 'expired-mid-save', 'late-answer'],
  notice: ['none', 'info', 'confirm', 'alert', 'error', 'note'],
  feedback: ['stays', 'hides'],
  translated: ['never', 'after-load'],
  drawer: ['at-once', 'slow', 'late'],
  drawerButtons: ['in-content', 'in-dialog'],
  timeOut: ['none', 'warning'],
  signInSteps: ['one', 'two'],
  afterSignIn: ['start-page', 'same-page'],
  merge: ['none', 'ready', 'conflict'],
  rendering: [
    'normal',
    'random-order',
    'churn',
    'hundreds-of-rows',
    'many-rows',
    'heads-first',
    'stale-sections',
  ],
};

export const isNewer = (variant: Variant): boolean => variant.era !== '2018';
export const has = (variant: Variant, change: DistrictChange): boolean =>
  variant.district.includes(change);
export const mayEdit = (variant: Variant): boolean => variant.role !== 'view-only';
const mayModify = (variant: Variant): boolean => mayEdit(variant) && variant.role !== 'no-modify';
export const maySubmit = mayModify;
export const mayEditAccounts = (variant: Variant): boolean =>
  mayModify(variant) && variant.role !== 'no-account';
export const mayDelete = (variant: Variant): boolean =>
  mayModify(variant) && variant.role !== 'no-delete';
/** Each kind of record has a right of its own. */
export const mayAdd = (variant: Variant, record: 'phone' | 'email' | 'address'): boolean =>
  mayEdit(variant) && variant.fieldSecurity !== `no-${record}`;
export const maySeeDetailsOnly = (variant: Variant): boolean =>
  !mayEdit(variant) || variant.fieldSecurity === 'view-only-details';
export const isSchoolLevel = (variant: Variant): boolean => variant.role.startsWith('school-level');
