/*
 * Runs before every other script of the page. It remembers the click that is being handled right now, so that a write
 * can say what caused it, and reports every press of a button or tick box. A write that no click is behind (a
 * scripted submit, a timer) finds nothing here.
 */
(() => {
  let current = null;

  function pressed(event) {
    const path = event.composedPath();
    for (let index = 0; index < path.length; index += 1) {
      const element = path[index];
      if (
        element.matches?.(
          'button, input[type=button], input[type=submit], input[type=checkbox], [role=button], [role=checkbox], a, li, option',
        )
      )
        return element;
    }
    return path[0] && path[0].nodeType === 1 ? path[0] : document.documentElement;
  }

  function textOf(element) {
    const text =
      element.tagName === 'INPUT'
        ? element.type === 'checkbox'
          ? ''
          : element.value
        : element.textContent;
    return (text || element.getAttribute('aria-label') || '')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, 80);
  }

  document.addEventListener(
    'click',
    (event) => {
      const element = pressed(event);
      const mine = { id: element.id || '', text: textOf(element), trusted: event.isTrusted };
      current = mine;
      // A task later the click is over: what is written then was not caused by it.
      setTimeout(() => {
        if (current === mine) current = null;
      }, 0);
      const isPress = element.matches(
        'button, input[type=button], input[type=submit], input[type=checkbox], [role=button], [role=checkbox]',
      );
      if (!isPress) return;
      navigator.sendBeacon(
        '/standin/press',
        JSON.stringify({
          id: mine.id,
          text: mine.text,
          trusted: mine.trusted,
          tag: element.tagName.toLowerCase(),
          type: element.getAttribute('type') || '',
          page: location.pathname,
          inShadow: element.getRootNode() !== document,
        }),
      );
    },
    true,
  );

  window.lastClick = () => current;
  /** For a request header, which can carry plain ASCII only. */
  window.lastClickHeader = () => ({ 'X-Last-Click': encodeURIComponent(JSON.stringify(current)) });
})();
