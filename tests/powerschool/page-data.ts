import { clientIds } from './language/ids.ts';
import { TABLES, wordsFor } from './language/translate.ts';
import { mergeMaster } from './merge.ts';
import { randomPaces } from './pace.ts';
import { DISTRICT_OFFICE, NOTICES, SCHOOLS } from './scene.ts';
import { isNewer, type Variant } from './variant.ts';
import * as views from './views.ts';

/** The page flags and lists that the server writes into each page for its client code. */
export function pageData(variant: Variant): Record<string, unknown> {
  return {
    codes: views.codes(),
    parts: views.PARTS,
    schools: [{ id: 0, name: DISTRICT_OFFICE }, ...Object.values(SCHOOLS)],
    timeOut: variant.timeOut,
    notice: variant.notice,
    notices: NOTICES,
    feedback: variant.feedback,
    translated: variant.translated,
    // The browser's own words for an English page.
    browserWords: variant.translated === 'never' ? {} : TABLES.es,
    drawer: variant.drawer,
    drawerButtons: variant.drawerButtons,
    mergeMaster: mergeMaster(variant),
    merge: variant.merge,
    rowDelete: variant.rowDelete,
    accountEmail: variant.accountEmail,
    errorPlace: variant.errorPlace,
    modalDrawers: variant.modalDrawers,
    contactSearch: variant.contactSearch,
    contactSearchUrl: variant.contactSearchUrl,
    overlay: isNewer(variant) ? 'stoplight' : 'loading',
    network: variant.network,
    rendering: variant.rendering,
    searchResults: variant.searchResults,
    searchLeft: variant.searchLeft,
    searchBusy: variant.searchBusy,
    codeNames: variant.codeNames,
    words: wordsFor(variant),
    ids: clientIds(variant),
    paces: variant.rendering === 'random-order' ? randomPaces() : {},
  };
}
