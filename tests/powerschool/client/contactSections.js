/* The sections of Contact Details. Each loads its own part and opens its own drawers. */
define(['angular'], function (angular) {
  'use strict';

  function section(module, name, part, setUp) {
    module.controller(name, ['$scope', 'drawers', 'studentDrawer', 'api', '$q', function ($scope, drawers, studentDrawer, api, $q) {
      $scope.$on('contact:load', function () { $scope.load(part); });
      $scope.toggle = function (item) {
        item.deleted = !item.deleted;
        $scope.touch();
      };
      if (setUp) setUp($scope, drawers, studentDrawer, api, $q);
      $scope.$emit('section:ready', part);
    }]);
  }

  /* Email, phone and address drawers differ only in what they hold. */
  function listDrawer(noun, template, title, fresh) {
    return function ($scope, drawers) {
      $scope.open = function (item) {
        drawers({
          template: template, title: (item ? 'Edit ' : 'Add ') + title, parent: $scope, values: item || fresh,
          save: function (values) {
            var sent = angular.copy(values);
            ['id', 'row', 'deleted', 'assocId', 'current', 'student'].forEach(function (key) { delete sent[key]; });
            Object.keys(sent).forEach(function (key) { if (sent[key] === null || sent[key] === undefined) sent[key] = ''; });
            return $scope.commit([{ kind: noun + (item ? '.edit' : '.add'), id: item ? item.id : undefined, values: sent }]);
          }
        });
      };
    };
  }

  function account($scope, drawers) {
    $scope.open = function () {
      var held = $scope.parts.account;
      var addresses = ($scope.parts.emails || []).map(function (email) { return email.address; });
      if (held && held.email && addresses.indexOf(held.email) < 0) addresses.push(held.email);
      drawers({
        template: 'accountTemplate.html', title: held ? 'Edit Account' : 'Add Account', parent: $scope,
        values: held
          ? { enabled: held.enabled, username: held.username, email: held.email, idpGlobalId: held.idpGlobalId, stateGuardianNumber: held.stateGuardianNumber, password: '', confirm: '' }
          : { enabled: false, username: '', email: '', idpGlobalId: '', stateGuardianNumber: '', password: '', confirm: '' },
        extra: { addresses: addresses },
        onPageError: $scope.accountRefused,
        save: function (values) {
          var sent = angular.copy(values);
          if (!sent.email) sent.email = '';
          return $scope.commit([{ kind: held ? 'account.edit' : 'account.add', values: sent }]);
        }
      });
    };
  }

  function students($scope, drawers, studentDrawer, api, $q) {
    $scope.options = { showAll: false };
    $scope.edit = function (link) {
      studentDrawer({
        parent: $scope, link: link, who: link.student.lastFirst, hasAccount: !!$scope.parts.account,
        save: function (values) { return $scope.commit([{ kind: 'student.edit', id: link.assocId, values: values }]); }
      });
    };
    $scope.add = function () {
      var scope = drawers({
        template: 'studentSearch.html', title: 'Add Students', parent: $scope,
        extra: { query: { last: '', number: '' }, results: null, hasAccount: !!$scope.parts.account },
        save: function (_values, drawer) {
          var picked = (drawer.results || []).filter(function (result) { return result.picked; });
          if (!picked.length) return $q.reject({ messages: ['Select at least one student'], place: 'form' });
          if (picked.some(function (result) { return !result.relationship; })) return $q.reject({ messages: ['Relationship is required'], place: 'form' });
          return $scope.commit(picked.map(function (result) {
            return {
              kind: 'student.add', student: result,
              values: { dcid: result.dcid, relationship: result.relationship, dataAccess: !!result.dataAccess }
            };
          }));
        }
      });
      scope.search = function () {
        api.get('/admin/contacts/data/students', scope.query).then(function (answer) { scope.results = answer.students; });
      };
    };
  }

  return function (module) {
    section(module, 'demographicsController', 'demographics');
    section(module, 'accountController', 'account', account);
    section(module, 'relationshipController', 'students', students);
    section(module, 'phoneController', 'phones', listDrawer('phone', 'phonetemplate.html', 'Phone', { type: 'Mobile', number: '', ext: '', preferred: false, sms: false }));
    section(module, 'emailController', 'emails', listDrawer('email', 'emailtemplate.html', 'Email', { type: null, address: '', primary: false }));
    section(module, 'addressController', 'addresses', listDrawer('address', 'addresstemplate.html', 'Address', {
      type: 'Home', line1: '', line2: '', unit: '', city: '', state: '', zip: '', country: 'US', start: '', end: ''
    }));
  };
});
