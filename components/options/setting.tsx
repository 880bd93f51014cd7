import { SettingControl, type SettingProps } from './setting-control.tsx';

/** One setting: its control, the source of its value, and a button to give up the registrar's choice. */
export function Setting({ name, view, actions, t }: SettingProps) {
  const { label, hint } = t.setting[name];
  const source = view.from[name];
  return (
    <div class={`setting ${source}`}>
      <SettingControl name={name} view={view} actions={actions} t={t} />
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

/** A closed lock; the text beside it says the same. */
const LockIcon = () => (
  <svg viewBox="0 0 16 16" aria-hidden="true">
    <path d="M3.5 7.5h9v6h-9zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5" />
  </svg>
);
