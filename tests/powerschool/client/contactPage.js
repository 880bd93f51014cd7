/*
 * The frame of Contact Details: which contact it is, loading and saving it, deleting it. The sections inherit this
 * scope.
 */
define(['angular', 'contactStage', 'rendering', 'texts'], (angular, stage, churn, texts) =>
  (module) => {
    const FEEDBACK_MS = 3000;
    module.controller('contactMainController', [
      '$scope',
      '$location',
      '$q',
      '$interval',
      '$timeout',
      '$rootScope',
      'api',
      ($scope, $location, $q, $interval, $timeout, $rootScope, api) => {
        let shownKey = null;
        $scope.codes = window.pageData.codes;
        $scope.state = { errors: [], accountErrors: [], saved: false, deleting: false };
        $scope.loaded = (name) => Object.hasOwn($scope.parts, name);
        /* The form stays hidden until all of its data is in. Some pages show each section as it comes. */
        $scope.isReady = () => stage.showsSections || window.pageData.parts.every($scope.loaded);

        /* The page of one contact can be the review page of a consolidation. */
        $scope.isMerge = () =>
          !!$scope.contactId && $scope.contactId === window.pageData.mergeMaster;
        $scope.hasConflict = () => $scope.isMerge() && window.pageData.merge === 'conflict';

        function clear() {
          $scope.state.errors = [];
          $scope.state.accountErrors = [];
          $scope.state.saved = false;
          $scope.state.deleting = false;
          $scope.state.invite = '';
          $scope.state.info = '';
        }

        /* Newer feedback hides itself. */
        function hideLater() {
          if (window.pageData.feedback !== 'hides') return;
          $timeout(() => {
            $scope.state.saved = false;
            $scope.state.errors = [];
          }, FEEDBACK_MS);
        }

        function pristine() {
          const form = $scope[texts.id('contactform')];
          if (form) form.$setPristine();
        }

        /*
         * After a drawer's save the demographics that are being typed, and the rows marked for deletion, stay as they
         * are.
         */
        function show(contact, keepUnsaved) {
          $scope.contactId = contact.id;
          $scope.isNew = false;
          const fresh = angular.copy(contact.parts);
          if (keepUnsaved) {
            delete fresh.demographics;
            stage.keepMarks($scope.parts, fresh);
          }
          angular.extend($scope.parts, fresh);
        }

        /* Each section asks for its own part; parts of a contact that was left in the meantime are thrown away. */
        $scope.load = (name) => {
          const target = $scope.parts;
          if ($scope.isNew) {
            target[name] = stage.empty(name);
            return;
          }
          const params = angular.extend(
            { part: name, pace: window.pageData.paces[name] },
            $location.search(),
          );
          api.get('/admin/contacts/data/part', params).then(
            (answer) => {
              target[name] = answer.part;
              if (target === $scope.parts) $scope.contactId = answer.id;
            },
            (refusal) => {
              if (target === $scope.parts) $scope.state.errors = refusal.messages;
            },
          );
        };

        function follow() {
          const search = $location.search();
          const key = search.contactid
            ? `c${search.contactid}`
            : search.guardianid
              ? `g${search.guardianid}`
              : '';
          if (key === shownKey) return;
          shownKey = key;
          clear();
          pristine();
          $scope.isNew = !key;
          $scope.contactId = stage.isStale ? $scope.contactId : null;
          $scope.parts = stage.first($scope.parts);
          $scope.$broadcast('contact:load');
        }
        $scope.$on('$locationChangeSuccess', follow);
        $scope.$on('section:ready', (_event, name) => {
          if (shownKey !== null) $scope.load(name);
        });
        follow();
        churn($interval, $rootScope, () =>
          ['students', 'phones', 'emails', 'addresses'].map((name) => [$scope.parts, name]),
        );

        /* What a drawer's Submit calls: it saves at once, or only takes note when the contact is new. */
        $scope.commit = (writes) => {
          clear();
          if ($scope.isNew) {
            $scope.touch();
            stage.put($scope.parts, writes);
            return $q.resolve();
          }
          const sent = writes.map((write) => ({
            kind: write.kind,
            contactId: $scope.contactId,
            id: write.id,
            values: write.values,
          }));
          return api.write(sent).then((answer) => {
            show(answer.contact, true);
          });
        };
        $scope.refused = (list, refusal) => {
          $scope.state[list] = refusal.messages;
        };
        $scope.invite = (email) => {
          $scope.commit([{ kind: 'account.invite', values: { email: email } }]).then(() => {
            window.psDialog.close();
            $scope.state.info = texts.word('The invitation was sent.');
          });
        };
        $scope.touch = () => {
          $scope[texts.id('contactform')].$setDirty();
        };

        $scope.submit = () => {
          clear();
          const wasNew = $scope.isNew;
          const changes = () =>
            $scope.isMerge()
              ? [{ kind: 'contact.merge', contactId: $scope.contactId }]
              : stage.changes($scope.contactId, $scope.parts);
          const writes = wasNew ? stage.writes($scope.parts) : changes();
          api.write(writes).then(
            (answer) => {
              if (wasNew) shownKey = `c${answer.contact.id}`;
              show(answer.contact);
              pristine();
              $scope.state.saved = true;
              hideLater();
              if (wasNew) $location.search({ contactid: String(answer.contact.id) });
            },
            (refusal) => {
              if (refusal.place === 'account' && window.pageData.errorPlace === 'dialog')
                window.psDialog.alert({ messages: refusal.messages }, $scope);
              else if (refusal.place === 'account' && window.pageData.errorPlace !== 'feedback')
                $scope.state.accountErrors = refusal.messages;
              else $scope.state.errors = refusal.messages;
              hideLater();
            },
          );
        };

        $scope.remove = () => {
          clear();
          api.write([{ kind: 'contact.delete', contactId: $scope.contactId }]).then(
            () => {
              window.location.href = '/admin/contacts/search.html';
            },
            (refusal) => {
              $scope.state.errors = refusal.messages;
            },
          );
        };
      },
    ]);
  });
