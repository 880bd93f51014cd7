/** The sites that Kinlink may access. */
import type { SiteProblem } from '../../../contracts/sites.ts';

export const optionsSitesEn = {
  sites: {
    heading: 'PowerSchool sites',
    lead: 'Kinlink works on every address that ends in powerschool.com. If your district runs PowerSchool under its own name, add that name here; your browser then asks you to allow it.',
    label: 'Your district’s PowerSchool address',
    hint: 'Only the name, such as sis.district.org: the first part of what your browser shows while you work in PowerSchool.',
    add: 'Add site',
    none: 'No site added.',
    list: 'Added sites',
    remove: 'Remove {host}',
    removeShort: 'Remove',
    look: 'Look at it: {host}, in a new tab',
    lookShort: 'Look at it',
    seen: {
      yes: 'PowerSchool was seen here. Kinlink works on its contact pages.',
      no: 'Kinlink opened a page here and did not recognise PowerSchool. If you are not in PowerSchool at this address, remove it and add the one that your browser shows while you are.',
      'not-yet': 'Allowed. Kinlink has not seen PowerSchool here yet: open it and sign in.',
    },
    added: '{host} was added. Kinlink works there now.',
    already: '{host} is in the list already.',
    denied:
      '{host} was not added, because your browser was not allowed to let Kinlink work there. Press Add site again and choose Allow.',
    removed: '{host} was removed. Kinlink sees nothing there any more.',
    failed: 'Your browser did not take {host}. Check the address, then press Add site again.',
    problem: {
      empty: 'Type the address first, such as sis.district.org.',
      spaces: 'There is a space in the address. Enter the name alone, such as sis.district.org.',
      wildcard:
        'Kinlink is allowed on one site at a time, so the address can’t have a star. Enter the whole name, such as sis.district.org.',
      'not-https':
        'Kinlink works only where the address begins with https://. Enter that address, such as https://sis.district.org.',
      'not-an-address': 'This is not a web address. Enter a name such as sis.district.org.',
      ip: 'This is a number, not a name. Enter the name of the site, such as sis.district.org; your PowerSchool administrator knows it.',
      'no-dot':
        'The name is not complete. Enter all of it, with its dots, such as sis.district.org.',
      path: 'This leads to another part of the site. Enter the name alone, such as sis.district.org, as it stands in your browser while you are on PowerSchool’s Start Page.',
      stock: 'Kinlink works on powerschool.com already; there is nothing to add.',
    } as const satisfies Record<SiteProblem, string>,
  },
} as const;
