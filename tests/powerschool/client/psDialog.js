/*
 * psDialog: the drawer docked at the right edge. The content is moved into the dialog when it opens, and back to where it came from when it
 * closes. There is one drawer at a time.
 */
define(['jquery', 'jquery-ui'], ($) => {
  let open = null;

  function close() {
    if (open) open.dialog('close');
  }

  function psDialog(options) {
    close();
    const content = $(options.content);
    const home = $('<span class="dialog-home">').hide().insertBefore(content);
    const box = $('<div id="psDialogDocked">').append(content.show());
    open = box;
    box.dialog({
      title: options.title,
      modal: window.pageData.modalDrawers,
      width: 480,
      height: $(window).height(),
      draggable: false,
      resizable: false,
      classes: { 'ui-dialog': 'docked-right' },
      position: { my: 'right top', at: 'right top', of: window },
      closeText: 'Close',
      close: () => {
        content.hide().insertBefore(home);
        home.remove();
        open = null;
        box.dialog('destroy').remove();
        if (options.onClose) options.onClose();
      },
    });
    return box;
  }

  psDialog.close = close;
  window.psDialog = psDialog;
  return psDialog;
});
