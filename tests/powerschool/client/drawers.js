/* Builds a drawer from its template, in a scope of its own, and takes it away again after it was closed. */
define(['angular', 'jquery', 'psDialog', 'texts'], (angular, $, psDialog, texts) => (module) => {
  const SLOW_MS = 1500;
  module.factory('drawers', [
    '$compile',
    '$templateCache',
    '$timeout',
    ($compile, $templateCache, $timeout) => {
      /**
       * options: template, title, parent (scope), values, extra (more for the scope), save(values, drawer) which
       * returns a promise.
       */
      /* On some pages AngularJS does not find the template by itself. */
      const templateOf = (id) => $templateCache.get(id) || document.getElementById(id).textContent;
      return function openDrawer(options) {
        const scope = options.parent.$new();
        let box = null;
        const isOpen = () => psDialog.isOpen(box);
        // An answer may come when another drawer is open by now: that one stays.
        const closeOwn = () => {
          if (isOpen()) psDialog.close();
        };
        const drawer = {
          errors: [],
          accountErrors: [],
          cancel: () => {
            psDialog.close();
          },
          save: () => {
            drawer.errors = [];
            drawer.accountErrors = [];
            drawer.invite = '';
            if (options.beforeSave) options.beforeSave();
            const saving = options.save(scope.values, scope);
            if (!saving) return;
            saving.then(
              () => {
                closeOwn();
              },
              (refusal) => {
                refused(refusal);
              },
            );
            if (window.pageData.network === 'late-answer') closeOwn();
          },
        };
        function refused(refusal) {
          const account = refusal.place === 'account';
          const place = account ? window.pageData.errorPlace : 'drawer';
          // A dialog offers the invitation itself.
          drawer.invite = place === 'dialog' ? '' : refusal.invite;
          if (place === 'dialog') psDialog.alert(refusal, scope);
          else if (place === 'drawer' && isOpen())
            drawer[account ? 'accountErrors' : 'errors'] = refusal.messages;
          else if (place === 'page' && isOpen()) scope.refused('accountErrors', refusal);
          else {
            // The drawer is closed, or closes now, so the message goes into the page.
            scope.refused(account && place !== 'feedback' ? 'accountErrors' : 'errors', refusal);
            scope.state.invite = refusal.invite;
            closeOwn();
          }
        }
        angular.extend(
          scope,
          {
            drawer: drawer,
            values: angular.copy(options.values || {}),
            codes: window.pageData.codes,
          },
          options.extra || {},
        );
        scope.canEditUserName = window.canEditUserName;
        scope.sendNowEnabled = window.sendNowEnabled;
        // The panel exists only while a template is set [T18].
        const content = $('<div class="drawer-content">')
          .attr('id', texts.id('slide-out-panel'))
          .hide()
          .appendTo('.drawer-store');
        const fill = () => {
          content.html(templateOf(texts.id(options.template)));
          $compile(content)(scope);
        };
        const openBox = () => {
          box = psDialog({
            content: content,
            title: texts.word(options.title),
            onClose: () => {
              // A moment later, not at once: for that moment the old fields are still in the page, hidden.
              $timeout(() => {
                scope.$destroy();
                content.remove();
              });
            },
          });
        };
        const moveButtons = () => {
          if (window.pageData.drawerButtons === 'in-dialog' && isOpen())
            box.dialog('widget').append(content.find('.drawer-buttons'));
        };
        const pace = window.pageData.drawer;
        if (pace !== 'slow') fill();
        if (pace !== 'late') openBox();
        if (pace === 'at-once') moveButtons();
        else
          $timeout(() => {
            if (pace === 'late') openBox();
            if (!isOpen()) return;
            if (pace === 'slow') fill();
            moveButtons();
          }, SLOW_MS);
        return scope;
      };
    },
  ]);

  /* A text box that suggests the contact's own emails. */
  module.directive('pssCombo', () => ({
    require: 'ngModel',
    link: (scope, element, attributes, model) => {
      $(element)
        .autocomplete({
          minLength: 0,
          source: (_request, respond) => {
            respond(scope.$eval(attributes.pssCombo));
          },
          select: (_event, choice) => {
            scope.$apply(() => {
              model.$setViewValue(choice.item.value);
            });
          },
        })
        .on('focus', () => {
          $(element).autocomplete('search', '');
        });
    },
  }));
});
