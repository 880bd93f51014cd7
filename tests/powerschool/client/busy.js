/* The overlay that takes every click while a request runs. */
define(['jquery'], function ($) {
  'use strict';
  var running = 0;
  function show() { $('.busy').css('display', running > 0 ? 'block' : 'none'); }
  return {
    begin: function () { running += 1; show(); },
    end: function () { running = Math.max(0, running - 1); show(); }
  };
});
