import type { Key } from '../../lib/contracts/policy.ts';
import type { OptionsTexts } from '../../lib/texts/options/en.ts';
import type { OptionsActions, OptionsView } from '../../lib/ui/options-ui.ts';
import { Logo } from '../shared/icons.tsx';
import { FileSection } from './file.tsx';
import { OutcomeMessage, RefusedList } from './outcome-message.tsx';
import { RememberedSection } from './remembered.tsx';
import { Setting } from './setting.tsx';
import { SitesSection } from './sites.tsx';

/** The groups of settings, in the order of a registrar's day. */
const GROUPS: readonly [keyof OptionsTexts['groups'], readonly Key[]][] = [
  [
    'accounts',
    [
      'username',
      'emailType',
      'passwordLength',
      'passwordClasses',
      'passwordStyle',
      'leaveEmpty',
      'checkEmail',
      'nextByItself',
      'knownDomains',
      'districtDomains',
      'identityChecks',
    ],
  ],
  ['duplicates', ['retire', 'differentPersonDays']],
  ['sheet', ['school', 'portal']],
  ['worklist', ['worklistCounts']],
  ['parts', ['featuresOff', 'idleMinutes']],
  ['language', ['language', 'theme', 'side']],
  ['words', ['wordings', 'guides']],
];

type Props = { view: OptionsView; actions: OptionsActions; t: OptionsTexts };

/** The whole options page. */
export function Options({ view, actions, t }: Props) {
  return (
    <main lang={t.language} dir={t.rightToLeft ? 'rtl' : 'ltr'}>
      <header>
        <Logo />
        <p class="name" lang="en">
          Kinlink
        </p>
        <h1>{t.heading}</h1>
        <p class="lead">{t.lead}</p>
      </header>
      <SitesSection view={view} actions={actions} t={t} />
      <section aria-labelledby="policy">
        <h2 id="policy">{t.policy.heading}</h2>
        <p class="lead">{t.policy.lead}</p>
        {view.refused.managed.length > 0 && (
          <div class="said bad">
            <p>{t.policy.managedRefused}</p>
            <RefusedList refused={view.refused.managed} t={t} />
          </div>
        )}
        {GROUPS.map(([group, keys]) => (
          <div class="group" key={group}>
            <h3>{t.groups[group]}</h3>
            {keys.map((key) => (
              <Setting key={key} name={key} view={view} actions={actions} t={t} />
            ))}
          </div>
        ))}
        <OutcomeMessage view={view} place="policy" t={t} />
      </section>
      <RememberedSection view={view} actions={actions} t={t} />
      <FileSection view={view} actions={actions} t={t} />
    </main>
  );
}
