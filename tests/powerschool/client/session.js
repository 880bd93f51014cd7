/*
 * On every page: the picked school, the warning before the session ends, and the page to come back to after signing
 * in.
 */
define(['jquery', 'texts', 'jquery-ui'], ($, texts) => {
  const WARNING_DELAY_MS = 1500;
  const data = window.pageData;

  function remember() {
    const { pathname, search, hash } = window.location;
    sessionStorage.setItem('lastPage', pathname + search + hash);
  }
  remember();
  window.addEventListener('hashchange', remember);

  /* The school belongs to the session: other tabs keep their page, and their next request works at the new school. */
  function pick(id) {
    $.ajax({
      url: '/admin/data/school',
      method: 'POST',
      data: JSON.stringify({ schoolId: id }),
    }).then(() => {
      window.location.reload();
    });
  }
  const id = (known) => $(document.getElementById(texts.id(known)));
  id('school_picker_adminSchoolPicker_toggle_btn').on('click', () => {
    id('school_choices')
      .empty()
      .append(
        data.schools.map((school) =>
          $('<li>')
            .text(school.id ? school.name : texts.word(school.name))
            .on('click', () => {
              pick(school.id);
            }),
        ),
      )
      .toggle();
  });

  function warn() {
    const box = $('<div>').text(
      texts.word('Your session is about to end. Click or press any key to continue.'),
    );
    const keep = () => {
      if (!box.hasClass('ui-dialog-content')) return;
      $(document).off('.keep');
      box.dialog('destroy').remove();
      $.get('/admin/data/keep-alive');
    };
    box.dialog({
      title: texts.word('Session Timeout'),
      modal: true,
      classes: { 'ui-dialog': 'alert-box' },
      closeText: texts.word('Close'),
    });
    $(document).on('click.keep keydown.keep', keep);
  }
  if (data.timeOut === 'warning') setTimeout(warn, WARNING_DELAY_MS);
});
