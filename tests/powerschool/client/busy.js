/* The overlay that takes every click while a request runs. */
define(['jquery'], ($) => {
  let running = 0;
  function show() {
    $('.busy').css('display', running > 0 ? 'block' : 'none');
  }
  return {
    begin: () => {
      running += 1;
      show();
    },
    end: () => {
      running = Math.max(0, running - 1);
      show();
    },
  };
});
