/* The frame of Contact Details: which contact it is, loading and saving it, deleting it. The sections inherit this scope. */
define(['angular', 'contactStage'], function (angular, stage) {
  'use strict';
  return function (module) {
    module.controller('contactMainController', ['$scope', '$location', 'api', function ($scope, $location, api) {
      var shownKey = null;
      $scope.codes = window.pageData.codes;
      $scope.state = { errors: [], accountErrors: [], saved: false, deleting: false };
      $scope.loaded = function (name) { return Object.prototype.hasOwnProperty.call($scope.parts, name); };

      function clear() {
        $scope.state.errors = [];
        $scope.state.accountErrors = [];
        $scope.state.saved = false;
        $scope.state.deleting = false;
      }

      function pristine() {
        if ($scope.contactform) $scope.contactform.$setPristine();
      }

      /* After a drawer's save the demographics that are being typed, and the rows marked for deletion, stay as they are. */
      function show(contact, keepUnsaved) {
        $scope.contactId = contact.id;
        $scope.isNew = false;
        var fresh = angular.copy(contact.parts);
        if (keepUnsaved) {
          delete fresh.demographics;
          stage.keepMarks($scope.parts, fresh);
        }
        angular.extend($scope.parts, fresh);
      }

      /* Each section asks for its own part; parts of a contact that was left in the meantime are thrown away. */
      $scope.load = function (name) {
        var target = $scope.parts;
        if ($scope.isNew) {
          target[name] = stage.empty(name);
          return;
        }
        var params = angular.extend({ part: name }, $location.search());
        api.get('/admin/contacts/data/part', params).then(function (answer) {
          target[name] = answer.part;
          if (target === $scope.parts) $scope.contactId = answer.id;
        }, function (refusal) {
          if (target === $scope.parts) $scope.state.errors = refusal.messages;
        });
      };

      function follow() {
        var search = $location.search();
        var key = search.contactid ? 'c' + search.contactid : search.guardianid ? 'g' + search.guardianid : '';
        if (key === shownKey) return;
        shownKey = key;
        clear();
        pristine();
        $scope.isNew = !key;
        $scope.contactId = null;
        $scope.parts = {};
        $scope.$broadcast('contact:load');
      }
      $scope.$on('$locationChangeSuccess', follow);
      $scope.$on('section:ready', function (_event, name) {
        if (shownKey !== null) $scope.load(name);
      });
      follow();

      /* What a drawer's Submit calls: it saves at once, or only takes note when the contact is new. */
      $scope.commit = function (writes) {
        clear();
        if ($scope.isNew) {
          $scope.contactform.$setDirty();
          return stage.put($scope.parts, writes);
        }
        var sent = writes.map(function (write) { return { kind: write.kind, contactId: $scope.contactId, id: write.id, values: write.values }; });
        return api.write(sent).then(function (answer) { show(answer.contact, true); });
      };
      $scope.accountRefused = function (messages) { $scope.state.accountErrors = messages; };
      $scope.touch = function () { $scope.contactform.$setDirty(); };

      $scope.submit = function () {
        clear();
        var wasNew = $scope.isNew;
        var writes = wasNew ? stage.writes($scope.parts) : stage.changes($scope.contactId, $scope.parts);
        api.write(writes).then(function (answer) {
          if (wasNew) shownKey = 'c' + answer.contact.id;
          show(answer.contact);
          pristine();
          $scope.state.saved = true;
          if (wasNew) $location.search({ contactid: String(answer.contact.id) });
        }, function (refusal) {
          if (refusal.place === 'account') $scope.state.accountErrors = refusal.messages;
          else $scope.state.errors = refusal.messages;
        });
      };

      $scope.remove = function () {
        clear();
        api.write([{ kind: 'contact.delete', contactId: $scope.contactId }]).then(function () {
          window.location.href = '/admin/contacts/search.html';
        }, function (refusal) { $scope.state.errors = refusal.messages; });
      };
    }]);
  };
});
