/**
 * The closed lists of a page check (`page-check.ts`). Without the schemas, so that the page script stays
 * small.
 */
import { PAGE_PATHS, type PageName } from './page-addresses.ts';

const inGroup = <Group extends string, Name extends string>(group: Group, names: readonly Name[]) =>
  names.map((name) => `${group}.${name}` as const);

/** The things that Kinlink looks for, in the order shown. */
export const ANCHORS = [
  ...inGroup('contact', ['form', 'title', 'id', 'first', 'last', 'active', 'delete']),
  ...inGroup('account', ['section', 'table', 'add', 'edit', 'enabled', 'username', 'email']),
  ...inGroup('students', [
    'section',
    'table',
    'add',
    'school',
    'name',
    'relationship',
    'access',
    'original',
    'custody',
    'livesWith',
    'pickup',
    'emergency',
    'edit',
  ]),
  ...inGroup('phones', ['section', 'table', 'add', 'type', 'number', 'preferred', 'sms']),
  ...inGroup('emails', ['section', 'table', 'add', 'primary', 'type', 'address', 'edit']),
  ...inGroup('addresses', ['section', 'table', 'add', 'type', 'street', 'unit', 'city']),
  ...inGroup('addresses', ['state', 'zip', 'country']),
  ...inGroup('student', ['name', 'number']),
  ...inGroup('list', ['form', 'table', 'name', 'link', 'relationship', 'access', 'edit']),
  ...inGroup('parent-access', ['box', 'id']),
  ...inGroup('search', ['opener', 'switch', 'field', 'button', 'inactive']),
  ...inGroup('email-drawer', ['type', 'address', 'primary']),
  ...inGroup('account-drawer', ['enabled', 'username', 'password', 'confirm', 'email']),
  ...inGroup('account-drawer', ['identityProvider', 'stateGuardianNumber']),
  ...inGroup('student-drawer', ['access', 'frequency', 'assignmentDetails', 'sendNow']),
  ...inGroup('add-students-drawer', ['number', 'search']),
  ...inGroup('phone-drawer', ['type', 'number', 'extension', 'sms', 'preferred']),
  ...inGroup('address-drawer', [
    'type',
    'line1',
    'line2',
    'unit',
    'city',
    'state',
    'zip',
    'country',
  ]),
] as const;
export type Anchor = (typeof ANCHORS)[number];

/**
 * id, field, label: see `locate.ts`. place: no such mark, but the only one in its place. several: two or more
 * fit, so none counts. unseen: nothing to look in (no row, a closed drawer or search).
 */
export const FOUND_BY = ['id', 'field', 'label', 'place', 'none', 'several', 'unseen'] as const;
export type FoundBy = (typeof FOUND_BY)[number];

/** The tag of an element; 'pss' is any of PowerSchool's own elements, 'other' any other tag. */
export const TAGS = [
  ...['a', 'button', 'div', 'form', 'h1', 'h2', 'h3', 'input', 'label', 'li', 'option', 'p'],
  ...['select', 'span', 'table', 'td', 'textarea', 'th', 'title', 'tr', 'pss', 'other'],
] as const;
export const TYPES = [
  ...['button', 'checkbox', 'email', 'image', 'number', 'password', 'radio', 'search', 'submit'],
  ...['tel', 'text', 'other'],
] as const;
/** Attributes whose presence is reported, never their values. */
export const ATTRIBUTES = [
  ...['aria-label', 'aria-labelledby', 'href', 'name', 'placeholder', 'role', 'title'],
] as const;

/** Signs that tell the version families apart (facts §2, S [T18] [K24] [A25]). */
export const SIGNS = [
  'angular',
  'loading',
  'stoplight',
  'main-box',
  'scrolls',
  'pss-elements',
] as const;
export const FAMILIES = ['2018', '2024', '2025', 'unclear'] as const;
export const CHECKED_LANGUAGES = ['en', 'es', 'fr', 'ar', 'other', 'none'] as const;
/** The tables that may have rows. */
export const WITH_ROWS = ['students', 'phones', 'emails', 'addresses', 'list'] as const;
/** The pages that a check knows by their address. */
export const PAGES = Object.keys(PAGE_PATHS) as PageName[];
