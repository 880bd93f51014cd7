/* The Access Accounts page saves without Angular. */
require(['jquery'], ($) => {
  $(() => {
    $('#autoLink').on('click', (event) => {
      event.preventDefault();
      $('#guardianwebid').val(`AX${window.pageData.dcid}`);
    });
    $('#accessForm').on('submit', (event) => {
      event.preventDefault();
      // keepalive: the save goes on when the page is left right after the click, as a form's own submit would.
      fetch('/admin/students/data/access', {
        method: 'POST',
        keepalive: true,
        headers: window.lastClickHeader(),
        body: JSON.stringify({
          dcid: window.pageData.dcid,
          accessId: $('#guardianwebid').val(),
          parentAccess: $('#allowGuardianWebAccess').prop('checked'),
        }),
      }).then(() => {
        window.location.reload();
      });
    });
  });
});
