/* The searches of the Start page and of the classic contact search. Each search replaces the user's selection of that kind. */
require(['angular', 'jquery', 'api', 'rendering', 'texts'], (angular, $, api, churn, texts) => {
  const BOOT_DELAY_MS = 60;
  const PAGE_SIZE = 2;
  const module = angular.module('startModule', []);
  api(module);

  module.controller('startController', [
    '$scope',
    '$interval',
    '$rootScope',
    'api',
    ($scope, $interval, $rootScope, api) => {
      const asked = new URLSearchParams(window.location.search).get('searchtype');
      const honoured =
        window.pageData.contactSearchUrl === 'honoured' &&
        window.pageData.contactSearch !== 'classic-only' &&
        window.pageData.overlay === 'stoplight';
      $scope.mode =
        window.pageData.mode || (asked === 'contacts' && honoured ? 'contacts' : 'students');
      $scope.view = { mode: $scope.mode };
      $scope.fields = [
        { label: texts.word('Name'), key: 'any' },
        { label: texts.word('Last Name'), key: 'last' },
        { label: texts.word('First Name'), key: 'first' },
        { label: texts.word('Student Number'), key: 'number' },
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
            $scope.pages = Math.ceil(answer.contacts.length / PAGE_SIZE);
            $scope.page = 1;
            $scope.turn(0);
            $scope.waiting = answer.more;
            if (answer.more) more(answer.contacts);
          });
      };
      $scope.turn = (step) => {
        $scope.page += step;
        const from = ($scope.page - 1) * PAGE_SIZE;
        $scope.shown =
          window.pageData.searchResults === 'paged'
            ? $scope.contacts.slice(from, from + PAGE_SIZE)
            : $scope.contacts;
      };
      /* Late results of a search that was followed by another are thrown away. The heading counts what is there so far. */
      function more(first) {
        api.get('/admin/data/search-rest', { part: 'rest' }).then((answer) => {
          if ($scope.contacts !== first) return;
          $scope.contacts = first.concat(answer.contacts);
          $scope.total = $scope.contacts.length;
          $scope.shown = $scope.contacts;
          $scope.waiting = false;
        });
      }
      churn($interval, $rootScope, () => [[$scope, 'shown']]);
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
