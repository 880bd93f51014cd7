/*
 * psDialog: the drawer docked at the right edge. The content is moved into the dialog when it opens, and back to
 * where it came from when it closes. There is one drawer at a time.
 */
define(['jquery', 'texts', 'jquery-ui'], ($, texts) => {
  let open = null;

  function close() {
    if (open) open.dialog('close');
  }

  function psDialog(options) {
    close();
    const content = $(options.content);
    const home = $('<span class="dialog-home">').hide().insertBefore(content);
    const box = $('<div class="docked-body">')
      .attr('id', texts.id('psDialogDocked'))
      .append(content.show());
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
      closeText: texts.word('Close'),
      close: () => {
        content.hide().insertBefore(home);
        home.remove();
        if (open === box) open = null;
        box.dialog('destroy').remove();
        if (options.onClose) options.onClose();
      },
    });
    return box;
  }

  psDialog.close = close;
  psDialog.isOpen = (box) => box !== null && open === box;

  /* A small box over everything, as an alert would be. The drawer under it stays as it was. */
  psDialog.alert = (refusal, scope) => {
    const box = $('<div>').append(refusal.messages.map((message) => $('<p>').text(message)));
    const button = (label, act) => ({
      text: texts.word(label),
      click: () => {
        box.dialog('close');
        act();
      },
    });
    box.dialog({
      title: texts.word('PowerSchool'),
      modal: true,
      width: 380,
      resizable: false,
      classes: { 'ui-dialog': 'alert-box' },
      closeText: texts.word('Close'),
      buttons: [button('OK', () => {})].concat(
        refusal.invite
          ? [
              button('Send Invitation', () => {
                scope.$apply(() => scope.invite(refusal.invite));
              }),
            ]
          : [],
      ),
      close: () => {
        box.dialog('destroy').remove();
      },
    });
  };
  window.psDialog = psDialog;
  return psDialog;
});
