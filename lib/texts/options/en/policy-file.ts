/** The policy file. */
import type { Refused } from '../../../contracts/policy.ts';

export const optionsPolicyFileEn = {
  file: {
    heading: 'Policy file',
    lead: 'A district can write its settings down once and hand the file to every registrar.',
    import: 'Import a policy file',
    export: 'Export what is in force',
    forget: 'Take the file away',
    inUse: 'In use: {name}',
    none: 'No policy file is in use.',
    imported: {
      by: 'count',
      one: '{name} was imported. It sets 1 thing.',
      other: '{name} was imported. It sets {#} things.',
    },
    confirm: 'Check this before {name} is used:',
    confirmPortal: 'Every welcome sheet would send parents to {portal}.',
    confirmWordings: 'Kinlink would take these words for PowerSchool’s own:',
    use: 'Use this file',
    leave: 'Don’t use it',
    forgotten: 'The policy file was taken away.',
    exported: 'What is in force was saved as kinlink-policy.json among your downloads.',
    notJson:
      '{name} is not a policy file: it can’t be read as JSON. Nothing was changed. Choose a file that your district or IT department gave you, or one that Kinlink exported.',
    notPolicy:
      '{name} is not a policy file: nothing in it is a setting of Kinlink. Nothing was changed. Choose a file that your district or IT department gave you, or one that Kinlink exported.',
    nothing:
      'Nothing in {name} can be used, so nothing was changed. Correct what is listed below, then import it again.',
    tooLarge:
      '{name} is too large for a policy file. Nothing was changed. Choose a file that your district or IT department gave you.',
    some: 'Not used, because it is not right',
  },
  refusedFile: 'Parts of the policy file are not used',
  refused: {
    unknown: '“{key}” is not a setting of Kinlink. Check how it is spelt.',
    wrong: '“{key}” is not used. {takes}',
    'not-a-policy': 'These settings can’t be read: they have to be a table of names and values.',
  } as const satisfies Record<Refused['why'], string>,
} as const;
