/* The Access Accounts page saves without Angular. */
require(['jquery', 'texts'], ($, texts) => {
  const find = (known) => $(`#${texts.id(known)}`);
  const start = () => {
    if (window.pageData.parentAccess) find('allowGuardianWebAccess').prop('checked', true);
    find('autoLink').on('click', (event) => {
      event.preventDefault();
      find('guardianwebid').val(`AX${window.pageData.dcid}`);
    });
    find('accessForm').on('submit', (event) => {
      event.preventDefault();
      // keepalive: the save goes on when the page is left right after the click, as a form's own submit would.
      fetch('/admin/students/data/access', {
        method: 'POST',
        keepalive: true,
        headers: window.lastClickHeader(),
        body: JSON.stringify({
          dcid: window.pageData.dcid,
          accessId: find('guardianwebid').val(),
          parentAccess: find('allowGuardianWebAccess').prop('checked'),
        }),
      }).then(() => {
        window.location.reload();
      });
    });
  };
  // Before the page's load event, so that the page works for a test that waits for it.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
});
