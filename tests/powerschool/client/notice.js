/* The box that a notification plugin puts at the top of every page, with a text that changes. */
define(['jquery'], ($) => {
  const EVERY_MS = 3000;
  const { notice, notices } = window.pageData;
  if (notice === 'none') return;
  const box = $('<div>').addClass(`feedback-${notice} district-notice`);
  let turn = 0;
  const show = () => {
    box.text(notices[turn % notices.length]);
    turn += 1;
  };
  show();
  $('#content-main, .content-main').first().prepend(box);
  setInterval(show, EVERY_MS);
});
