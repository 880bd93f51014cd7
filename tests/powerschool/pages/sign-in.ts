import { htmlLanguage, localise } from '../language/translate.ts';
import type { Variant } from '../variant.ts';
import { h } from './html.ts';

const page = (
  variant: Variant,
  error: string,
  fields: string,
  submit: string,
  script = '',
): string =>
  localise(
    variant,
    `<!DOCTYPE html>
<html ${htmlLanguage(variant)}><head><meta charset="utf-8"><title>PowerSchool SIS</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/scripts/style.css"></head>
<body class="sign-in-page"><div class="sign-in"><h1>Administrator Sign In</h1>
${error ? `<div class="feedback-alert">${h(error)}</div>` : ''}
<form id="LoginForm" name="LoginForm" method="post" action="/admin/home.html">
${fields}
<p class="button-row"><button type="submit" id="btnEnter">${submit}</button></p>
</form></div>${script}</body></html>`,
  );

/** Where the session ended, so that the user comes back to it. */
const RESTORE = `<script>
document.LoginForm.restore.value = sessionStorage.getItem('lastPage') || '';
</script>`;

/** The one page that can be seen without a session. */
export function signInPage(variant: Variant, error = ''): string {
  const restores = variant.afterSignIn === 'same-page';
  return page(
    variant,
    error,
    `<p><label for="fieldUsername">Username</label><input type="text" id="fieldUsername" name="username" autocomplete="username"></p>
<p><label for="fieldPassword">Password</label><input type="password" id="fieldPassword" name="password" autocomplete="current-password"></p>
${restores ? '<input type="hidden" name="restore">' : ''}`,
    restores ? 'Restore Session' : 'Sign In',
    restores ? RESTORE : '',
  );
}

/** The second step, after the right password. Nothing of it is known but that administrators have one. */
export function secondStepPage(variant: Variant, form: URLSearchParams, error: string): string {
  const kept = ['username', 'password', 'restore']
    .map((name) => `<input type="hidden" name="${name}" value="${h(form.get(name) ?? '')}">`)
    .join('');
  return page(
    variant,
    error,
    `${kept}<p><label for="fieldCode">Verification Code</label><input type="text" id="fieldCode" name="code" autocomplete="one-time-code"></p>`,
    'Verify',
  );
}
