/* Builds a drawer from its template, in a scope of its own, and takes it away again after it was closed. */
define(['angular', 'jquery', 'psDialog'], (angular, $, psDialog) => (module) => {
  module.factory('drawers', [
    '$compile',
    '$templateCache',
    '$timeout',
    ($compile, $templateCache, $timeout) => {
      /**
       * options: template, title, parent (scope), values, extra (more for the scope), save(values, drawer) which returns a promise.
       */
      return function openDrawer(options) {
        const scope = options.parent.$new();
        const drawer = {
          errors: [],
          accountErrors: [],
          cancel: () => {
            psDialog.close();
          },
          save: () => {
            drawer.errors = [];
            drawer.accountErrors = [];
            if (options.beforeSave) options.beforeSave();
            const saving = options.save(scope.values, scope);
            if (!saving) return;
            saving.then(
              () => {
                psDialog.close();
              },
              (refusal) => {
                if (
                  refusal.place === 'account' &&
                  window.pageData.errorPlace === 'page' &&
                  options.onPageError
                )
                  options.onPageError(refusal.messages);
                else if (refusal.place === 'account') drawer.accountErrors = refusal.messages;
                else drawer.errors = refusal.messages;
              },
            );
          },
        };
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
        const content = $('<div class="drawer-content">')
          .html($templateCache.get(options.template))
          .hide()
          .appendTo('#drawer-store');
        $compile(content)(scope);
        psDialog({
          content: content,
          title: options.title,
          onClose: () => {
            // A moment later, not at once: for that moment the old fields stand hidden in the page.
            $timeout(() => {
              scope.$destroy();
              content.remove();
            });
          },
        });
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
