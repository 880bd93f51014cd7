/* A student's contacts, with the student drawer that Contact Details has too. */
require(['angular', 'jquery', 'api', 'drawers', 'studentDrawer', 'rendering'], (
  angular,
  $,
  api,
  drawers,
  studentDrawer,
  churn,
) => {
  const BOOT_DELAY_MS = 60;
  const module = angular.module('studentContactsModule', []);
  [api, drawers, studentDrawer].forEach((part) => {
    part(module);
  });

  module.controller('studentContactsController', [
    '$scope',
    'api',
    'studentDrawer',
    '$interval',
    '$rootScope',
    ($scope, api, openStudentDrawer, $interval, $rootScope) => {
      $scope.state = { errors: [] };
      $scope.refused = (_list, refusal) => {
        $scope.state.errors = refusal.messages;
      };
      churn($interval, $rootScope, () => [[$scope, 'rows']]);
      function load() {
        return api
          .get('/admin/contacts/data/student', { dcid: window.pageData.dcid })
          .then((answer) => {
            $scope.rows = answer.contacts;
          });
      }
      $scope.edit = (row) => {
        openStudentDrawer({
          parent: $scope,
          link: row.link,
          who: `${row.first} ${row.last}`,
          hasAccount: row.hasAccount,
          save: (values) =>
            api
              .write([
                { kind: 'student.edit', contactId: row.id, id: row.link.assocId, values: values },
              ])
              .then(load),
        });
      };
      load();
    },
  ]);

  $(() => {
    setTimeout(() => {
      angular.bootstrap(document, ['studentContactsModule']);
    }, BOOT_DELAY_MS);
  });
});
