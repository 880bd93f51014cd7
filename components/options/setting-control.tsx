import { FEATURES, isRight, type Key } from '../../lib/contracts/policy.ts';
import type { OptionsTexts } from '../../lib/texts/options/en.ts';
import type { OptionsActions, OptionsView } from '../../lib/ui/options-ui.ts';
import { AddedTexts } from './added-texts.tsx';
import { Checkbox, CheckboxGroup, Dropdown, TextField } from './controls.tsx';

export type SettingProps<Name extends Key = Key> = {
  name: Name;
  view: OptionsView;
  actions: OptionsActions;
  t: OptionsTexts;
};

/** The props that all controls share: the setting's id, its label, its hint, and whether IT has locked it. */
const labelOf = ({ name, view, t }: SettingProps) => ({
  id: name,
  label: t.setting[name].label,
  describedBy: `about-${name}`,
  locked: view.from[name] === 'managed',
});

/** The control of one setting: a dropdown, a text field, checkboxes, or a list to read. */
export function SettingControl(props: SettingProps) {
  const { name, view, actions, t } = props;
  const { policy } = view;
  switch (name) {
    case 'username':
    case 'passwordStyle':
    case 'retire':
    case 'theme':
    case 'side':
    case 'language':
      return (
        <Dropdown
          {...labelOf(props)}
          names={t.choice[name] as Record<string, string>}
          value={policy[name] as string}
          onChange={(value) => void actions.choose(name, value as never)}
        />
      );
    case 'checkEmail':
    case 'nextByItself':
      return (
        <Checkbox
          {...labelOf(props)}
          value={policy[name]}
          onChange={(value) => void actions.choose(name, value)}
        />
      );
    case 'emailType':
    case 'school':
    case 'portal':
    case 'passwordLength':
    case 'differentPersonDays':
    case 'idleMinutes':
    case 'knownDomains':
    case 'districtDomains':
    case 'identityChecks':
      return <TextSetting {...props} name={name} />;
    case 'passwordClasses':
    case 'leaveEmpty':
    case 'featuresOff':
    case 'worklistCounts':
      return <CheckboxSetting {...props} name={name} />;
    case 'wordings':
    case 'guides':
      return <AddedTexts name={name} policy={policy} t={t} />;
  }
}

type TextKey =
  | 'emailType'
  | 'school'
  | 'portal'
  | 'passwordLength'
  | 'differentPersonDays'
  | 'idleMinutes'
  | 'knownDomains'
  | 'districtDomains'
  | 'identityChecks';

function TextSetting(props: SettingProps<TextKey>) {
  const { name, view, actions, t } = props;
  const { policy } = view;
  const problem = (value: unknown) => (isRight(name, value) ? undefined : t.wrong[name]);
  switch (name) {
    case 'emailType':
    case 'school':
    case 'portal':
      return (
        <TextField
          {...labelOf(props)}
          kind={name === 'portal' ? 'url' : 'text'}
          value={policy[name]}
          problem={problem}
          onChange={(value) => void actions.choose(name, value)}
        />
      );
    case 'passwordLength':
    case 'differentPersonDays':
    case 'idleMinutes':
      return (
        <TextField
          {...labelOf(props)}
          kind="number"
          value={String(policy[name])}
          problem={(value) => problem(/^\d+$/.test(value) ? Number(value) : undefined)}
          onChange={(value) => void actions.choose(name, Number(value))}
        />
      );
    case 'knownDomains':
    case 'districtDomains':
      return (
        <TextField
          {...labelOf(props)}
          value={policy[name].join(', ')}
          problem={(value) => problem(domainsIn(value))}
          onChange={(value) => void actions.choose(name, domainsIn(value))}
        />
      );
    case 'identityChecks':
      return (
        <TextField
          {...labelOf(props)}
          value={policy[name].join('; ')}
          problem={(value) => problem(checksIn(value))}
          onChange={(value) => void actions.choose(name, checksIn(value))}
        />
      );
  }
}

/** The domains in a text that separates them by commas or blanks. */
const domainsIn = (text: string): string[] => text.split(/[\s,;]+/).filter(Boolean);

/** The checks in a text that separates them by semicolons. */
const checksIn = (text: string): string[] => [
  ...new Set(
    text
      .split(';')
      .map((check) => check.trim())
      .filter(Boolean),
  ),
];

function CheckboxSetting(
  props: SettingProps<'passwordClasses' | 'leaveEmpty' | 'featuresOff' | 'worklistCounts'>,
) {
  const { name, view, actions, t } = props;
  const { policy } = view;
  if (name === 'featuresOff') {
    // The policy lists features that are off; the checkboxes show those that are on.
    const allBut = (features: readonly string[]) =>
      FEATURES.filter((feature) => !features.includes(feature));
    return (
      <CheckboxGroup
        {...labelOf(props)}
        names={t.choice.featuresOff}
        value={allBut(policy.featuresOff)}
        onChange={(on) => void actions.choose(name, allBut(on))}
      />
    );
  }
  return (
    <CheckboxGroup
      {...labelOf(props)}
      names={t.choice[name] as Record<string, string>}
      value={policy[name]}
      least={name === 'passwordClasses' ? 1 : 0}
      tooFew={t.wrong[name] ?? ''}
      onChange={(value) => void actions.choose(name, value as never)}
    />
  );
}
