import { renameIds } from '../language/ids.ts';
import { htmlLanguage, localise, translate } from '../language/translate.ts';
import { pageData } from '../page-data.ts';
import { isNewer, isSchoolLevel, type Variant } from '../variant.ts';
import { h, scriptJson } from './html.ts';
import { navigation } from './navigation.ts';

export interface Page {
  title: string;
  /** The RequireJS module that boots this page; none for a page without client code of its own. */
  module?: string;
  body: string;
  bodyAttributes?: string;
  /** More for `pageData`. */
  data?: Record<string, unknown>;
  student?: { name: string; frn: string; header: string };
}

/** The frame of every signed-in page. */
export function layout(variant: Variant, page: Page): string {
  const data = { ...pageData(variant), ...page.data };
  const scrolling = variant.era === '2025' ? ' content-scrolls' : '';
  const head = `<!DOCTYPE html>
<html ${htmlLanguage(variant)}>
<head>
<meta charset="utf-8">
<title>${h(translate(variant, page.title))}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/scripts/style.css">
<script src="/scripts/clicks.js"></script>
<script src="/scripts/vendor/jquery.js"></script>
<script src="/scripts/vendor/require.js"></script>
<script>
var $j = jQuery.noConflict();
var pageData = ${scriptJson(data)};
var canEditUserName = true, sendNowEnabled = true;
define('jquery', [], function () { return $j; });
require.config({ baseUrl: '/scripts', paths: { angular: 'vendor/angular', 'jquery-ui': 'vendor/jquery-ui' }, shim: { angular: { exports: 'angular' } } });
require(['${page.module ?? 'psDialog'}', 'session', 'notice', 'translated']);
</script>
</head>`;
  const body = `<body class="era-${variant.era}${scrolling}" ${page.bodyAttributes ?? ''}>
<div id="branding-powerschool" class="top-bar"><a class="brand" href="/admin/home.html">District Student System</a>
<span class="user-tools">${school(variant)}<span>Welcome, [[1]]</span> | <a href="/admin/sign-out">Sign Out</a></span></div>
<div id="container" class="container">
${navigation(variant, page.student?.frn)}
<div id="content" class="content">
${page.student?.header ?? ''}
<div id="content-main" class="content-main">
${page.body}
</div>
</div>
</div>
${overlay(variant)}
</body>
</html>`;
  return `${head}\n${renameIds(variant, localise(variant, body))}`;
}

/** The picked school. The newest interface has a picker for it; the name comes from the session, as the user's does. */
function school(variant: Variant): string {
  if (variant.era === '2025')
    return '<span class="menu-holder"><button type="button" id="school_picker_adminSchoolPicker_toggle_btn">[[2]]</button><ul id="school_choices" class="menu" style="display:none"></ul></span> | ';
  return isSchoolLevel(variant) ? '[[2]] | ' : '';
}

/** While a request runs, this lies over the whole window and takes every click. */
function overlay(variant: Variant): string {
  if (!isNewer(variant))
    return '<div id="loading" class="busy" style="display:none"><div class="busy-box">Loading...</div></div>';
  return '<div class="busy" id="stoplight-overlay" style="display:none"><img class="stoplight-symbol" src="/images/busy.svg" alt=""></div>';
}
