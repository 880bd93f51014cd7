/** The sites that Kinlink may access. */
import type { SiteProblem } from '../../../contracts/sites.ts';

export const optionsSitesEn = {
  sites: {
    heading: 'PowerSchool sites',
    lead: 'Kinlink works on every address that ends in powerschool.com. If your district uses its own address for PowerSchool, add it here. Your browser then asks you to allow it.',
    label: 'Your district’s PowerSchool address',
    hint: 'Only the name, such as sis.district.org: the first part of what your browser shows while you work in PowerSchool.',
    add: 'Add site',
    none: 'No sites added.',
    list: 'Added sites',
    remove: 'Remove {host}',
    removeShort: 'Remove',
    look: 'Check it: {host}, in a new tab',
    lookShort: 'Check it',
    seen: {
      yes: 'PowerSchool was found here. Kinlink works on its contact pages.',
      no: 'Kinlink opened a page here and didn’t recognize PowerSchool. If this isn’t your PowerSchool address, remove it and add the one your browser shows while you’re in PowerSchool.',
      'not-yet': 'Allowed. Kinlink hasn’t seen PowerSchool here yet. Open it and sign in.',
    },
    added: '{host} was added. Kinlink works there now.',
    already: '{host} is already in the list.',
    denied:
      '{host} was not added because permission was declined. Click Add site again and choose Allow.',
    removed: '{host} was removed. Kinlink no longer sees anything there.',
    failed: 'Your browser didn’t accept {host}. Check the address, then click Add site again.',
    problem: {
      empty: 'Type the address first, such as sis.district.org.',
      spaces: 'There’s a space in the address. Enter only the name, such as sis.district.org.',
      wildcard:
        'Kinlink is allowed on one site at a time, so the address can’t have an asterisk (*). Enter the whole name, such as sis.district.org.',
      'not-https':
        'Kinlink works only on addresses that start with https://. Enter that address, such as https://sis.district.org.',
      'not-an-address': 'This isn’t a web address. Enter a name such as sis.district.org.',
      ip: 'This is a number, not a name. Enter the name of the site, such as sis.district.org. Your PowerSchool administrator knows it.',
      'no-dot':
        'The name isn’t complete. Enter all of it, with its dots, such as sis.district.org.',
      path: 'This leads to another part of the site. Enter only the name, such as sis.district.org, as your browser shows it on PowerSchool’s Start Page.',
      stock: 'Kinlink already works on powerschool.com. There’s nothing to add.',
    } as const satisfies Record<SiteProblem, string>,
  },
} as const;
