import { htmlLanguage, localise } from '../language/translate.ts';
import type { Variant } from '../variant.ts';
import { h } from './html.ts';

/** The one page that can be seen without a session. */
export function signInPage(variant: Variant, error = ''): string {
  return localise(
    variant,
    `<!DOCTYPE html>
<html ${htmlLanguage(variant)}><head><meta charset="utf-8"><title>PowerSchool SIS</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/scripts/style.css"></head>
<body class="sign-in-page"><div class="sign-in"><h1>Administrator Sign In</h1>
${error ? `<div class="feedback-alert">${h(error)}</div>` : ''}
<form id="LoginForm" name="LoginForm" method="post" action="/admin/home.html">
<p><label for="fieldUsername">Username</label><input type="text" id="fieldUsername" name="username" autocomplete="username"></p>
<p><label for="fieldPassword">Password</label><input type="password" id="fieldPassword" name="password" autocomplete="current-password"></p>
<p class="button-row"><button type="submit" id="btnEnter">Sign In</button></p>
</form></div></body></html>`,
  );
}
