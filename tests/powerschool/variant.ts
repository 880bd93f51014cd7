/** The ways in which PowerSchool servers differ. One switch per row of the README's table; every default in one place. */
export interface Variant {
  /** Which family of pages is served. */
  era: '2018' | '2024' | '2025';
  /** What kind of field Account Email is in the account drawer. */
  accountEmail: 'select' | 'text' | 'combo';
  /** Where `#contact-error` stands after a failed account save. */
  errorPlace: 'drawer' | 'page';
  /** How the Start page words its contact search. */
  contactSearch: 'contacts-and-email' | 'dropdown' | 'contact-tab' | 'classic-only';
  /** Whether `?searchtype=contacts` opens the contact search. Nobody has seen it, so by default it does nothing. */
  contactSearchUrl: 'ignored' | 'honoured';
  /** The id of the button that adds an email: one source of 2018, one of 2025. */
  addEmailId: 'add-email-address-button' | 'add-email-button';
  /** jQuery UI modal drawers put a veil over the page and pull focus back into the drawer. */
  modalDrawers: boolean;
  /** Whether the role of the signed-in user may read `/ws/contacts`. */
  rest: 'on' | 'off';
  /** What the signed-in user may do. */
  role: 'full' | 'no-account' | 'view-only';
  /** Enable Parent Access: as each student's record says, or the same for all. */
  parentAccess: 'per-student' | 'all-on' | 'all-off';
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
  parentAccess: 'per-student',
});

/** What each switch may say: for the command line, and for tests that walk all of them. */
export const VARIANT_VALUES: { [K in keyof Variant]: readonly Variant[K][] } = {
  era: ['2018', '2024', '2025'],
  accountEmail: ['select', 'text', 'combo'],
  errorPlace: ['drawer', 'page'],
  contactSearch: ['contacts-and-email', 'dropdown', 'contact-tab', 'classic-only'],
  contactSearchUrl: ['ignored', 'honoured'],
  addEmailId: ['add-email-address-button', 'add-email-button'],
  modalDrawers: [true, false],
  rest: ['on', 'off'],
  role: ['full', 'no-account', 'view-only'],
  parentAccess: ['per-student', 'all-on', 'all-off'],
};

/** Reads `name=value` from the command line; an unknown name or value is an error that says what is known. */
export function parseVariant(setting: string): Partial<Variant> {
  const [name = '', value = ''] = setting.split('=');
  if (!Object.hasOwn(VARIANT_VALUES, name)) {
    throw new Error(
      `No variant is called "${name}". Known: ${Object.keys(VARIANT_VALUES).join(', ')}.`,
    );
  }
  const known: readonly (string | boolean)[] = VARIANT_VALUES[name as keyof Variant];
  const found = known.find((candidate) => String(candidate) === value);
  if (found === undefined)
    throw new Error(`"${name}" can be ${known.join(', ')}; "${value}" is none of these.`);
  return { [name]: found };
}

export const isNewer = (variant: Variant): boolean => variant.era !== '2018';
export const mayEdit = (variant: Variant): boolean => variant.role !== 'view-only';
export const mayEditAccounts = (variant: Variant): boolean => variant.role === 'full';
