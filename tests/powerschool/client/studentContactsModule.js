/* A student's contacts, with the student drawer that Contact Details has too. */
require(['angular', 'jquery', 'api', 'drawers', 'studentDrawer'], function (angular, $, api, drawers, studentDrawer) {
  'use strict';
  var BOOT_DELAY_MS = 60;
  var module = angular.module('studentContactsModule', []);
  [api, drawers, studentDrawer].forEach(function (part) { part(module); });

  module.controller('studentContactsController', ['$scope', 'api', 'studentDrawer', function ($scope, api, openStudentDrawer) {
    $scope.mayEdit = window.pageData.mayEdit;
    function load() {
      return api.get('/admin/contacts/data/student', { dcid: window.pageData.dcid }).then(function (answer) { $scope.rows = answer.contacts; });
    }
    $scope.edit = function (row) {
      openStudentDrawer({
        parent: $scope, link: row.link, who: row.first + ' ' + row.last, hasAccount: row.hasAccount,
        save: function (values) {
          return api.write([{ kind: 'student.edit', contactId: row.id, id: row.link.assocId, values: values }]).then(load);
        }
      });
    };
    load();
  }]);

  $(function () {
    setTimeout(function () { angular.bootstrap(document, ['studentContactsModule']); }, BOOT_DELAY_MS);
  });
});
