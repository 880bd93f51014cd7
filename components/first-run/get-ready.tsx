import type { ComponentChildren } from 'preact';
import type { FirstRunProps, Shortcut } from '../../lib/ui/first-run-ui.ts';

/** Helps the registrar set up the site, the button in the toolbar and the shortcuts. */
export function GetReady({ view, actions, t }: FirstRunProps) {
  const { site, pin, keys, heading } = t.setUp;
  return (
    <section aria-labelledby="set-up">
      <h2 id="set-up">{heading}</h2>
      <h3>{site.heading}</h3>
      <p>{view.isAllowed ? site.allowed : site.notAllowed}</p>
      {!view.isAllowed && button(site.allow, actions.allow, 'main')}
      <p role="status">{view.isRefused && site.refused}</p>
      <p>{site.own}</p>
      {view.sites.length > 0 && <p>{site.added({ hosts: view.sites })}</p>}
      {button(site.add, actions.openSettings)}
      <h3>{pin.heading}</h3>
      <p>{view.isPinned ? pin.pinned : pin[view.browser]}</p>
      <h3>{keys.heading}</h3>
      {Object.entries(view.keys).map(([name, key]) => (
        <p key={name}>
          {key ? withKey(keys.uses[name as Shortcut], key) : keys.unset[name as Shortcut]}
        </p>
      ))}
      {button(keys.change, actions.changeKeys)}
    </section>
  );
}

const button = (label: string, run: () => Promise<void>, look = '') => (
  <div class="row">
    <button type="button" class={look} onClick={() => void run()}>
      {label}
    </button>
  </div>
);

/** The sentence with the key set off from the words round it. */
function withKey(sentence: (given: { key: string }) => string, key: string): ComponentChildren {
  const [before, after] = sentence({ key }).split(key);
  return (
    <>
      {before}
      <kbd>{key}</kbd>
      {after}
    </>
  );
}
