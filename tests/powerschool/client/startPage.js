/* The searches of the Start page and of the classic contact search. Each search replaces the user's selection of that kind. */
require(['angular', 'jquery', 'api'], (angular, $, api) => {
  const BOOT_DELAY_MS = 60;
  const module = angular.module('startModule', []);
  api(module);

  module.controller('startController', [
    '$scope',
    'api',
    ($scope, api) => {
      const asked = new URLSearchParams(window.location.search).get('searchtype');
      const honoured =
        window.pageData.contactSearchUrl === 'honoured' &&
        window.pageData.contactSearch !== 'classic-only' &&
        window.pageData.overlay === 'stoplight';
      $scope.mode =
        window.pageData.mode || (asked === 'contacts' && honoured ? 'contacts' : 'students');
      $scope.view = { mode: $scope.mode };
      $scope.fields = [
        { label: 'Name', key: 'any' },
        { label: 'Last Name', key: 'last' },
        { label: 'First Name', key: 'first' },
        { label: 'Student Number', key: 'number' },
      ];
      $scope.field = $scope.fields[0];
      $scope.query = { students: '', contacts: '' };
      $scope.options = { inactive: false, accountsOnly: false, ofSelection: false };
      $scope.filters = [];
      $scope.selection = [];
      $scope.contacts = null;

      $scope.choose = (mode) => {
        $scope.mode = mode;
        $scope.view.mode = mode;
        $scope.switching = false;
      };
      $scope.chooseField = (choice) => {
        $scope.field = choice;
        $scope.fieldsOpen = false;
      };
      $scope.clearFilters = () => {
        $scope.filters = [];
        $scope.selection = [];
      };
      $scope.searchStudents = () => {
        const text = $scope.query.students;
        api
          .get('/admin/data/search', { mode: 'students', field: $scope.field.key, q: text })
          .then((answer) => {
            $scope.selection = answer.students;
            $scope.filters = [`${$scope.field.label}: ${text}`];
            $scope.query.students = '';
          });
      };
      $scope.searchContacts = () => {
        api
          .get(
            '/admin/data/search',
            angular.extend({ mode: 'contacts', q: $scope.query.contacts }, $scope.options),
          )
          .then((answer) => {
            $scope.contacts = answer.contacts;
            $scope.total = answer.total;
          });
      };
      if ($scope.mode === 'students')
        api.get('/admin/data/selection').then((answer) => {
          $scope.selection = answer.students;
        });
    },
  ]);

  $(() => {
    setTimeout(() => {
      angular.bootstrap(document, ['startModule']);
    }, BOOT_DELAY_MS);
  });
});
