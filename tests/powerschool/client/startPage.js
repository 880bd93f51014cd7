/*
 * The searches of the Start page and of the classic contact search. Each search replaces the user's selection of that
 * kind.
 */
require(['angular', 'jquery', 'api', 'rendering', 'texts', 'searchFields'], (
  angular,
  $,
  api,
  churn,
  texts,
  fields,
) => {
  const BOOT_DELAY_MS = 60;
  const PAGE_SIZE = 2;
  const ALL = '*';
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
      $scope.form = {};
      $scope.paging = { size: PAGE_SIZE, letter: ALL };
      $scope.letters = [ALL].concat('ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split(''));
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
      function show(answer) {
        $scope.contacts = answer.contacts;
        $scope.total = answer.total;
        $scope.paging.letter = ALL;
        $scope.page = 1;
        $scope.turn(0);
        $scope.waiting = answer.more;
        if (answer.more) more(answer.contacts);
      }
      const hasFields = fields.isClassic(window.pageData);
      $scope.searchContacts = () => {
        const asked = hasFields ? $scope.form : { q: $scope.query.contacts };
        const quiet = window.pageData.searchBusy === 'none';
        api
          .get(
            '/admin/data/search',
            angular.extend({ mode: 'contacts' }, asked, $scope.options),
            quiet,
          )
          .then(show);
      };
      $scope.startWith = (letter) => {
        $scope.paging.letter = letter;
        $scope.page = 1;
        $scope.turn(0);
      };
      $scope.turn = (step) => {
        const { letter, size } = $scope.paging;
        const isPaged = ['paged', 'letters'].includes(window.pageData.searchResults);
        const all = $scope.contacts.filter(({ name }) => letter === ALL || name[0] === letter);
        $scope.pages = Math.max(1, Math.ceil(all.length / size));
        $scope.page = Math.min($scope.page + step, $scope.pages);
        const from = ($scope.page - 1) * size;
        $scope.shown = isPaged ? all.slice(from, from + size) : all;
      };
      /* The page's address fills the fields and runs the search; the fragment may change while the page is open. */
      function fromAddress() {
        const { form, options, isFilled } = fields.parse(window.location.hash);
        $scope.form = form;
        $scope.options = options;
        if (isFilled) $scope.searchContacts();
      }
      /*
       * Late results of a search that was followed by another are thrown away. The heading counts what is there so
       * far.
       */
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
      fields.leave(window.pageData.searchLeft, $scope);
      if ($scope.mode === 'contacts' && window.pageData.searchLeft === 'results')
        api.get('/admin/data/contact-selection').then((answer) => {
          // A search that the page's address runs may have been answered first.
          if (!$scope.contacts) show(answer);
        });
      if (hasFields && window.pageData.classicSearch === 'seven-fields') {
        if (window.location.hash) fromAddress();
        window.addEventListener('hashchange', () => $scope.$apply(fromAddress));
      }
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
