/*
 * What Chrome's Translate does to a page: each text is put into two `font` elements, and the page says another
 * language.
 */
define([], () => {
  const DELAY_MS = 1000;
  const { translated, browserWords } = window.pageData;
  if (translated !== 'after-load') return;
  const SKIPPED = 'script,style,textarea,font,[translate=no],.notranslate';

  function font(child) {
    const element = document.createElement('font');
    element.setAttribute('style', 'vertical-align: inherit;');
    element.append(child);
    return element;
  }
  function translate(text) {
    const words = text.data.trim();
    if (!words || text.parentElement?.closest(SKIPPED)) return;
    const other = Object.hasOwn(browserWords, words) ? browserWords[words] : words;
    text.replaceWith(font(font(text.data.replace(words, other))));
  }
  function translateIn(root) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    texts.forEach(translate);
  }
  setTimeout(() => {
    document.documentElement.classList.add('translated-ltr');
    document.documentElement.lang = 'es';
    translateIn(document.body);
    // Later content is translated too.
    new MutationObserver((changes) => {
      changes.forEach(({ target }) => {
        if (target.isConnected) translateIn(target.nodeType === 3 ? target.parentNode : target);
      });
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  }, DELAY_MS);
});
