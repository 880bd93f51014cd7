/** The policy file. */
import type { Refused } from '../../../contracts/policy.ts';

export const optionsPolicyFileEn = {
  file: {
    heading: 'Policy file',
    lead: 'A district can set everything up once and give the file to every registrar.',
    import: 'Import a policy file',
    export: 'Export current settings',
    forget: 'Remove the file',
    inUse: 'In use: {name}',
    none: 'No policy file in use.',
    imported: {
      by: 'count',
      one: '{name} was imported. It has 1 setting.',
      other: '{name} was imported. It has {#} settings.',
    },
    confirm: 'Check this before {name} is used:',
    confirmPortal: 'Every welcome sheet would send parents to {portal}.',
    confirmWordings: 'Kinlink would treat these words as PowerSchool’s own:',
    use: 'Use this file',
    leave: 'Don’t use it',
    forgotten: 'The policy file was removed.',
    exported: 'Your current settings were saved as kinlink-policy.json in your downloads.',
    notJson:
      '{name} isn’t a policy file: it can’t be read as JSON. Nothing was changed. Choose a file from your district or IT department, or one that Kinlink exported.',
    notPolicy:
      '{name} isn’t a policy file: it has no Kinlink settings in it. Nothing was changed. Choose a file from your district or IT department, or one that Kinlink exported.',
    nothing:
      'Nothing in {name} can be used, so nothing was changed. Fix what’s listed below, then import it again.',
    tooLarge:
      '{name} is too large for a policy file. Nothing was changed. Choose a file from your district or IT department.',
    some: 'Not used, because something is wrong',
  },
  refusedFile: 'Parts of the policy file aren’t used',
  refused: {
    unknown: '“{key}” isn’t a Kinlink setting. Check the spelling.',
    wrong: '“{key}” isn’t used. {takes}',
    'not-a-policy': 'These settings can’t be read. They must be a table of names and values.',
  } as const satisfies Record<Refused['why'], string>,
} as const;
