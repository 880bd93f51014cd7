import type { State } from './facts-states.ts';
import type { Variant } from './variant.ts';

type Era = Variant['era'];

/** One fact: where it is known from, and what must be (or must not be) in the page. */
export interface Fact {
  /** Section of the facts, then how sure and from where. */
  source: string;
  /** Every selector must match exactly one element, unless `many` says at least one. */
  has?: string[];
  many?: string[];
  /** No selector may match. */
  lacks?: string[];
  /** Selector to exact text (blanks folded). */
  reads?: Record<string, string>;
  /** `document.title`. */
  title?: string;
  eras?: Era[];
}

const NEWER: Era[] = ['2024', '2025'];
const ids = (...names: string[]): string[] => names.map((name) => `[id="${name}"]`);
const fields = (...names: string[]): string[] =>
  names.map((name) => `[data-pss-validation-field="${name}"]`);

const STUDENT_HEADER: Fact[] = [
  {
    source: '§2 S K24',
    eras: NEWER,
    reads: {
      '#Student_Name_Type_Ahead': 'Lopez, Ana',
      '#student_details_information > span:nth-of-type(2)': 'Student Number: 10123',
    },
    has: ['#student_details_information span.homeSchool'],
  },
  {
    source: '§1 S/D',
    has: ['#navStudentContactManagement a[href^="/admin/students/contacts.html?frn=001"]'],
  },
];

const STUDENT_DRAWER: Fact[] = [
  {
    source: '§4 S K24 R18',
    has: [
      '#psDialogDocked form#edit-demographics-form > ul > li:nth-child(3)[aria-hidden="false"]',
      ...ids(
        'allow-access-to-student-data-drawer-input',
        'frequency-of-emails-input',
        'assignment-details-input',
        'send-now-input',
        'demographics-panel-save-button',
        'demographics-panel-cancel-button',
      ),
    ],
    reads: {
      'label[for="allow-access-to-student-data-drawer-input"]': 'Can Access Student Data And Email',
      '#edit-demographics-form > ul > li:nth-child(3)': 'Data Access',
      '#frequency-of-emails-input': 'Never Daily Weekly Every two weeks Monthly',
    },
  },
];

const FRAME: Fact[] = [
  {
    source: '§3 S T18',
    has: ['body[data-ng-controller="contactMainController"]', 'form#contactform'],
  },
  {
    source: '§3 S T18: headings with a sibling section',
    has: [
      'demographics',
      'web-account',
      'relationship',
      'phone',
      'email-address',
      'physical-address',
    ].map((name) => `h2#${name}-header.expanded + div[data-ng-controller]`),
  },
  {
    source: '§3 S T18: demographics, each with a label',
    has: [
      'prefix',
      'first-name',
      'middle-name',
      'last-name',
      'suffix',
      'gender',
      'employer',
      'active',
    ].flatMap((name) => [`#${name}-input`, `label[for="${name}-input"]`]),
  },
  {
    source: '§3 S T18: templates in the page from load',
    has: [
      'emailtemplate.html',
      'phonetemplate.html',
      'addresstemplate.html',
      'demographicstemplate.html',
      'accountTemplate.html',
      'studentSearch.html',
    ].map((name) => `script[type="text/ng-template"][id="${name}"]`),
  },
  {
    source: '§3 S T18: boxes of the three details that can be view-only',
    has: ['prefix', 'suffix', 'gender'].map((name) => `div#${name}-div > #${name}-input`),
  },
  {
    source: '§3 S T18: in every contact page, hidden; no panel before a drawer opens',
    has: ['#consolidateDialog[style*="none"]'],
    lacks: ['#slide-out-panel', '#delete-item-div'],
  },
  { source: '§2 S', has: ['#content-main'] },
  {
    source: '§2 S: busy overlay',
    eras: ['2018'],
    has: ['#loading'],
    lacks: ['img.stoplight-symbol'],
  },
  { source: '§2 S: busy overlay', eras: NEWER, has: ['img.stoplight-symbol'], lacks: ['#loading'] },
  { source: '§1 S A25', eras: ['2025'], title: 'Contact Details' },
  {
    source: '§3 S T18: add buttons',
    has: ids(
      'add-student-search-button',
      'add-phone-button',
      'add-email-address-button',
      'add-physical-address-button',
    ),
  },
  { source: '§3 S T18: no thead, header row first', lacks: ['#contactform thead'] },
  { source: '§3 S T18', has: ['button#submit-button[disabled]'] },
];

export const FACTS: Partial<Record<State, Fact[]>> = {
  'sign-in': [{ source: '§1 S', has: ['input[type="password"]'], lacks: ['#content-main'] }],

  start: [
    {
      source: '§8 S A25',
      eras: NEWER,
      has: [
        'pss-studentsearch',
        ...ids(
          'search_switch_btn',
          'studentSearchInput',
          'dropDownButton__studentsSearchFields',
          'add_search_filter_btn_students',
          'clearAllFiltersstudents',
          'studentsSelectionTable',
        ),
      ],
    },
    { source: '§8 S A25: heading', many: ['h2:text-is("Current Student Selection (2)")'] },
    { source: '§1 S T18: menu', has: ids('navContactSearch', 'navNewContact') },
  ],

  'contact search': [
    {
      source: '§1 S T18',
      has: [
        '#navContactSearch a[href="/admin/contacts/search.html"]',
        '#navNewContact a[href="/admin/contacts/edit.html"]',
      ],
    },
  ],

  details: [
    ...FRAME,
    {
      source: '§3 S T18 ★: account',
      has: [
        '#web-account-div table#web-account-table',
        'td#web-account-disabled-ind.checkmark-icon > center > em#web-account-disabled-em[data-pss-validation-field="PCAS_ACCOUNT.ISENABLED"]',
        'input#edit-account-button[value="Edit Account"]',
      ],
      lacks: ['#add-account-button'],
      reads: {
        '#web-account-disabled-ind': '',
        '#web-account-user-name-display': 'carlos.lopez@example.org',
        '#web-account-email-display': 'carlos.lopez@example.org',
      },
    },
    {
      source: '§3 S T18',
      eras: ['2018'],
      reads: { '#web-account-table tr:first-child': 'Account EnabledUsernameRecovery Email' },
    },
    {
      source: '§3 S',
      eras: NEWER,
      reads: { '#web-account-table tr:first-child': 'Account EnabledUsernameAccount Email' },
    },
    {
      source: '§3 S T18 ★: students',
      has: [
        '#show-all-relationships-checkbox',
        '#add-student-search-button[value="Add Students"]',
        'table#relationship-table tr:first-child:not(.center) th:text-is("Original Contact Type")',
        `a#relationship-lastfirst-display-anchor-0[href="/admin/students/home.html?frn=0013107"]`,
        ...['custody', 'liveswith', 'schoolpickup', 'emergcontact', 'dataaccess'].map(
          (name) => `td#relationship-${name}-0.checkmark-icon > center > em:empty`,
        ),
        '#relationship-custody-display-0[data-pss-validation-field="STUDENTCONTACTDETAIL.ISCUSTODIAL"]',
        ...ids(
          'relationship-liveswith-display-0',
          'relationship-schoolpickup-display-0',
          'relationship-emergContact-display-0',
          'relationship-dataaccess-display-0',
        ),
        ...['originalcontacttype', 'startdate', 'enddate'].map(
          (name) => `td#relationship-${name}-0`,
        ),
        'button#edit-details-button-0',
        'button#toggle-delete-relationship-button-0',
        'td:last-child > input[type="hidden"]#studentdcid-0[value="3107"]',
        'input[type="hidden"]#studentcontactassocid-0[value]',
        'input[type="hidden"]#studentcontactdetailid-0[value]',
      ],
      reads: {
        '#relationship-schoolabbr-display-0': 'RMS',
        '#relationship-lastfirst-display-anchor-0': 'Lopez, Diego',
        '#relationship-relationshiptype-display-0': 'Father',
        '#relationship-custody-0': '',
        '#relationship-dataaccess-0': '',
        '#relationship-table tr:first-child':
          'SchoolStudent NameRelationshipCustodyLives WithSchool PickupEmergency ContactOriginal Contact TypeStart DateEnd DateData AccessAction',
      },
    },
    {
      source: '§3 S T18: past rows stay, hidden',
      has: [
        '#relationship-table tr.center.hide a#relationship-lastfirst-display-anchor-1',
        'label[for="show-all-relationships-checkbox"]:has-text("(1)")',
        'td#relationship-dataaccess-1:not(.checkmark-icon)',
      ],
    },
    {
      source: '§3 S T18: phones; the blank at the end of the SMS id',
      has: [
        '#phone-number-table tr:first-child:not(.center)',
        'td[id="phone-sms-0 "]',
        'td#phone-preferred-0.checkmark-icon em#phone-preferred-display-0',
        'td[id="phone-sms-0 "] em#phone-sms-display-0',
        '#edit-phone-button-0',
      ],
      reads: {
        '#phone-type-display-0': 'Mobile',
        '#phone-number-display-0': '555-0111',
        '#phone-number-table tr:first-child': 'OrderTypeNumberPreferredSMSAction',
      },
    },
    {
      source: '§3 S T18 ★: emails, with a gap in the row numbers',
      has: [
        '#email-address-table tr:first-child:not(.center)',
        'tr.center td#email-primary-2.checkmark-icon em#primary-radio-display-2[data-pss-validation-field="PERSONEMAILADDRESSASSOC.ISPRIMARYEMAILADDRESS"]',
        'td#email-primary-0:not(.checkmark-icon)',
        '#edit-email-button-2',
        '#toggle-delete-email-button-2[disabled]',
        '#toggle-delete-email-button-0:not([disabled])',
      ],
      lacks: ['#email-address-display-1'],
      reads: {
        '#email-type-display-2': 'Current',
        '#email-address-display-2': 'carlos.lopez@example.org',
        '#email-primary-2': '',
        '#email-address-table tr:first-child': 'PrimaryTypeEmail AddressAction',
      },
    },
    {
      source: '§3 S T18: foot',
      has: [
        'input[type="button"]#fake-delete-button[value="Delete"]:not(.ng-hide)',
        'p#contact-id-label > span[data-pss-validation-field="PERSON.ID"]',
      ],
      lacks: ['#real-delete-button'],
      reads: { 'p#contact-id-label': 'Contact ID 5120' },
    },
    {
      source: '§3 S T18: no feedback yet',
      lacks: ['#feedback-unsaved', '#feedback-success', '#feedback-error', '#contact-error'],
    },
    {
      source: '§3 S T18: anchors',
      many: fields(
        'PERSON.FIRSTNAME',
        'PERSON.LASTNAME',
        'PERSON.ID',
        'PCAS_ACCOUNT.ISENABLED',
        'PCAS_ACCOUNT.USERNAME',
        'PCAS_EMAILCONTACT.EMAILADDRESS',
        'EMAILADDRESS.EMAILADDRESS',
        'PERSONEMAILADDRESSASSOC.ISPRIMARYEMAILADDRESS',
        'PERSONEMAILADDRESSASSOC.EMAILTYPECODESETID',
        'PERSONPHONENUMBERASSOC.PHONENUMBERASENTERED',
        'STUDENTCONTACTDETAIL.RELATIONSHIPTYPECODESETID',
        'STUDENTCONTACTDETAIL.ISCUSTODIAL',
        'STUDENTCONTACTDETAIL.LIVESWITHFLG',
        'STUDENTCONTACTDETAIL.SCHOOLPICKUPFLG',
        'STUDENTCONTACTDETAIL.ISEMERGENCY',
        'STUDENTCONTACTDETAIL.STARTDATE',
        'STUDENTCONTACTDETAIL.ENDDATE',
        'SCHOOLS.ABBREVIATION',
      ),
    },
  ],

  'details by guardian': [
    { source: '§1 S R18', reads: { 'p#contact-id-label': 'Contact ID 5120' } },
  ],

  'details without account': [
    {
      source: '§3 S ★: no line says that there is no account',
      has: [
        'input#add-account-button[value="Add Account"]',
        '#web-account-div:not(:has(p, table))',
      ],
      lacks: ['#web-account-table', '#edit-account-button', '#web-account-disabled-ind'],
    },
    {
      source: '§3 S T18: addresses, and the box for those that are left out',
      has: ids(
        'show-all-addresses-checkbox',
        'address-type-display-0',
        'address-unit-display-0',
        'address-city-display-0',
        'address-state-display-0',
        'address-zip-display-0',
        'address-country-display-0',
        'address-startdate-display-0',
        'address-enddate-display-0',
      ),
      reads: { '#physical-address-display-0': '12 Maple StreetRear entrance' },
      many: fields('PERSONADDRESS.STREET', 'PERSONADDRESS.CITY', 'PERSONADDRESS.POSTALCODE'),
    },
    {
      source: '§3 S T18: phone extension',
      has: ['td[id="phone-sms-0 "].checkmark-icon'],
      reads: { '#phone-number-ext-display-0': '', '#phone-number-ext-display-1': 'x21' },
    },
  ],

  'details, deleting': [
    {
      source: '§3 S T18: Delete stays in the page, hidden',
      has: [
        'input[type="button"]#real-delete-button[value="Confirm"]',
        'input[type="button"]#cancel-delete-button[value="Cancel"]',
        '#fake-delete-button.ng-hide',
      ],
    },
  ],

  'new contact': [
    ...FRAME,
    {
      source: '§1 S T18',
      lacks: ['#contact-id-label', '#web-account-table', '#fake-delete-button'],
      has: ids('add-account-button'),
    },
  ],

  'delete panel': [
    {
      source: '§3 S T18: what a row’s delete button opens',
      has: ['#psDialogDocked #slide-out-panel #delete-item-div'],
      many: ['#email-address-display-0'],
    },
  ],

  'email drawer': [
    {
      source: '§4 S A25',
      has: [
        '.ui-dialog #psDialogDocked > #slide-out-panel',
        '.ui-dialog .ui-dialog-titlebar-close',
        'select#email-type-input',
        '#email-address-input',
        'input[type="checkbox"]#web-account-email-input',
        ...ids('email-panel-save-button', 'email-panel-cancel-button'),
      ],
      reads: {
        'label[for="web-account-email-input"]': 'Primary',
        '#email-panel-save-button': 'Submit',
      },
    },
  ],

  'account drawer': [
    {
      source: '§4 S K24 A25: the email drawer’s button ids again',
      has: [
        'input[type="checkbox"]#web-account-disabled-input',
        ...ids(
          'web-account-username-input',
          'web-account-new-password-input',
          'web-account-confirm-password-input',
          'web-account-recovery-email-input',
          'email-panel-save-button',
          'email-panel-cancel-button',
        ),
      ],
      lacks: ['#email-address-input', '#web-account-email-input'],
      reads: { 'label[for="web-account-disabled-input"]': 'Account Enabled' },
    },
    {
      source: '§4 D',
      eras: NEWER,
      has: [
        '#psDialogDocked label:text-is("Identity Provider Global ID")',
        '#psDialogDocked label:text-is("State Guardian Number")',
      ],
    },
  ],

  'failed account': [
    {
      source: '§5 S K24 D',
      has: ['#contact-error.feedback-error'],
      reads: {
        '#contact-error': 'The account email address is already in use by another access account',
      },
    },
  ],
  'student drawer': STUDENT_DRAWER,
  'student drawer on student contacts': STUDENT_DRAWER,
  'student drawer without account': [
    {
      source: '§4 S K24',
      has: ['#edit-demographics-form > ul > li:nth-child(3)[aria-hidden="true"]'],
      lacks: ['#allow-access-to-student-data-drawer-input'],
    },
  ],
  'phone drawer': [
    {
      source: '§4 S A25',
      has: ids(
        'phone-type-input',
        'phone-number-input',
        'phone-sms-input',
        'phone-preferred-input',
        'phone-panel-save-button',
      ),
    },
  ],
  'address drawer': [
    {
      source: '§4 S A25',
      has: [
        ...['type', 'line1', 'line2', 'unit', 'city', 'country', 'state', 'zip', 'startdate'].map(
          (name) => `#physical-address-${name}-input`,
        ),
        '#physical-address-panel-save-button',
      ],
    },
  ],
  'add students': [
    {
      source: '§4 D',
      has: [
        '#psDialogDocked tr.center:nth-child(2) td:first-child input[type="checkbox"]',
        '#psDialogDocked tr.center:nth-child(2) td:last-child input[type="checkbox"]',
        '#psDialogDocked tr.center:nth-child(2) select',
        '#psDialogDocked button:text-is("Submit")',
      ],
    },
  ],

  'student contacts': [
    ...STUDENT_HEADER,
    {
      source: '§6 S K24 A25',
      has: [
        'form#studentContactsForm table#studentContactsTable tr:first-child:not(.center)',
        'a[target="_blank"][href="/admin/contacts/edit.html#?contactid=9002"] #contact-first-name-1',
        'a[target="_blank"] #contact-last-name-1',
        'td#contact-custody-0.checkmark-icon',
        'td#contact-data-access-0:not(.checkmark-icon)',
        '#studentContactsTable td > div > a',
        'button#edit-details-button-1',
        '#studentContactsForm a:text-is("New Contact")',
      ],
      many: ['[id^="contact-relationshiptype"]'],
      lacks: ['#studentContactsTable thead'],
      reads: {
        '#contact-custody-0': '',
        '#contact-data-access-0': '',
        '#contact-first-name-1': 'Carlos',
      },
    },
    { source: '§1 S A25', eras: ['2025'], title: 'Contact Management' },
    { source: '§1 S/D', eras: NEWER, many: ['#nav-main h3:text-is("Student Profile")'] },
    { source: '§1 S/D', eras: ['2018'], many: ['#nav-main h3:text-is("Information")'] },
  ],
  'access accounts': [
    ...STUDENT_HEADER,
    {
      source: '§7 S K24',
      has: ids('guardianwebid', 'autoLink', 'allowGuardianWebAccess', 'btnSubmit'),
    },
  ],
  'student home': STUDENT_HEADER,
  'quick lookup': STUDENT_HEADER,
  'general demographics': STUDENT_HEADER,
};
