import { FEATURES, isRight, type Key } from '../../lib/contracts/policy.ts';
import type { OptionsTexts } from '../../lib/texts/options/en.ts';
import type { OptionsActions, OptionsView } from '../../lib/ui/options-ui.ts';
import { Checkbox, CheckboxGroup, RadioGroup, TextField } from './controls.tsx';

type Props = { name: Key; view: OptionsView; actions: OptionsActions; t: OptionsTexts };

/** One setting: its control, the source of its value, and a button to give up the registrar's choice. */
export function Setting({ name, view, actions, t }: Props) {
  const { label, hint } = t.setting[name];
  const source = view.from[name];
  return (
    <div class={`setting ${source}`}>
      <Control name={name} view={view} actions={actions} t={t} />
      <div id={`about-${name}`}>
        <p class="hint">{hint}</p>
        <p class="source">
          {source === 'managed' && <LockIcon />}
          {t.source[source]}
        </p>
      </div>
      {source === 'own' && (
        <button
          type="button"
          class="small"
          aria-label={t.giveUpOf({ label })}
          onClick={() =>
            void actions.choose(name, undefined).then(() => document.getElementById(name)?.focus())
          }
        >
          {t.giveUp}
        </button>
      )}
    </div>
  );
}

function Control({ name, view: { policy, from }, actions, t }: Props) {
  const shared = {
    id: name,
    label: t.setting[name].label,
    describedBy: `about-${name}`,
    locked: from[name] === 'managed',
  };
  const problem = (value: unknown) => (isRight(name, value) ? undefined : t.wrong[name]);
  switch (name) {
    case 'username':
    case 'passwordStyle':
    case 'retire':
    case 'language':
      return (
        <RadioGroup
          {...shared}
          names={t.choice[name] as Record<string, string>}
          value={policy[name] as string}
          onChange={(value) => void actions.choose(name, value as never)}
        />
      );
    case 'emailType':
    case 'school':
    case 'portal':
      return (
        <TextField
          {...shared}
          kind={name === 'portal' ? 'url' : 'text'}
          value={policy[name]}
          problem={problem}
          onChange={(value) => void actions.choose(name, value)}
        />
      );
    case 'passwordLength':
    case 'differentPersonDays':
      return (
        <TextField
          {...shared}
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
          {...shared}
          value={policy[name].join(', ')}
          problem={(value) => problem(domainsIn(value))}
          onChange={(value) => void actions.choose(name, domainsIn(value))}
        />
      );
    case 'checkEmail':
      return (
        <Checkbox
          {...shared}
          value={policy.checkEmail}
          onChange={(value) => void actions.choose(name, value)}
        />
      );
    case 'passwordClasses':
    case 'leaveEmpty':
      return (
        <CheckboxGroup
          {...shared}
          names={t.choice[name] as Record<string, string>}
          value={policy[name]}
          least={name === 'passwordClasses' ? 1 : 0}
          tooFew={t.wrong[name] ?? ''}
          onChange={(value) => void actions.choose(name, value as never)}
        />
      );
    case 'featuresOff':
      // The policy lists features that are off; the checkboxes show those that are on.
      return (
        <CheckboxGroup
          {...shared}
          names={t.choice.featuresOff}
          value={FEATURES.filter((feature) => !policy.featuresOff.includes(feature))}
          onChange={(on) =>
            void actions.choose(
              name,
              FEATURES.filter((feature) => !on.includes(feature)),
            )
          }
        />
      );
    case 'wordings':
    case 'guides':
      return (
        <div id={name} tabIndex={-1}>
          <h4>{shared.label}</h4>
          <OptionalTextField name={name} policy={policy} t={t} />
        </div>
      );
  }
}

/** The domains in a text that separates them by commas or blanks. */
const domainsIn = (text: string): string[] => text.split(/[\s,;]+/).filter(Boolean);

/** How many texts a file or IT adds. */
function OptionalTextField({
  name,
  policy: { wordings, guides },
  t,
}: {
  name: 'wordings' | 'guides';
  policy: OptionsView['policy'];
  t: OptionsTexts;
}) {
  const languages = Object.keys(wordings);
  const count = Object.values(wordings)
    .flatMap((table) => Object.values(table))
    .flat().length;
  const lines =
    name === 'guides'
      ? Object.entries(guides).map(([guide, { steps = [], notes = [] }]) =>
          t.guideSteps({ guide, steps: steps.length, notes: notes.length }),
        )
      : count > 0
        ? [t.wordings({ count, languages })]
        : [];
  return (
    <ul>
      {(lines.length > 0 ? lines : [t.noWordings]).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** A closed lock; the text beside it says the same. */
const LockIcon = () => (
  <svg viewBox="0 0 16 16" aria-hidden="true">
    <path d="M3.5 7.5h9v6h-9zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5" />
  </svg>
);
