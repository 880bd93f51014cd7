/* The sections of Contact Details. Each loads its own part and opens its own drawers. */
define(['angular', 'contactStage'], (angular, stage) => {
  function section(module, name, part, setUp) {
    module.controller(name, [
      '$scope',
      'drawers',
      'studentDrawer',
      'api',
      '$q',
      '$parse',
      ($scope, drawers, studentDrawer, api, $q, $parse) => {
        $scope.$on('contact:load', () => {
          $scope.load(part);
        });
        $scope.options = { showAll: false };
        const rows = () => ($scope.parts[part] || []).filter((item) => !item.deleted);
        $scope.pastCount = () => rows().filter((item) => !item.current).length;
        $scope.sortBy = (path) => {
          const value = $parse(path);
          const key = (item) => String(value(item));
          $scope.parts[part].sort((a, b) => key(a).localeCompare(key(b)));
        };
        /* A panel asks first. Then the row leaves the page, and is deleted at once or with the page's Submit. */
        $scope.askDelete = (item) => {
          drawers({
            template: 'deleteitem.html',
            title: 'Delete',
            parent: $scope,
            save: () => {
              if (window.pageData.rowDelete === 'at-once' && !$scope.isNew)
                return $scope.commit([stage.deletion(part, item)]);
              item.deleted = true;
              $scope.touch();
              return $q.resolve();
            },
          });
        };
        if (setUp) setUp($scope, drawers, studentDrawer, api, $q);
        $scope.$emit('section:ready', part);
      },
    ]);
  }

  /* Email, phone and address drawers differ only in what they hold. */
  function listDrawer(noun, template, title, fresh) {
    return ($scope, drawers) => {
      $scope.open = (item) => {
        drawers({
          template: template,
          title: (item ? 'Edit ' : 'Add ') + title,
          parent: $scope,
          values: item || fresh,
          save: (values) => {
            const sent = angular.copy(values);
            ['id', 'row', 'deleted', 'assocId', 'current', 'student', 'linked', 'locked'].forEach(
              (key) => {
                delete sent[key];
              },
            );
            Object.keys(sent).forEach((key) => {
              if (sent[key] === null || sent[key] === undefined) sent[key] = '';
            });
            return $scope.commit([
              {
                kind: noun + (item ? '.edit' : '.add'),
                id: item ? item.id : undefined,
                values: sent,
              },
            ]);
          },
        });
      };
    };
  }

  function account($scope, drawers) {
    $scope.open = () => {
      const held = $scope.parts.account;
      const addresses = ($scope.parts.emails || []).map((email) => email.address);
      if (held?.email && addresses.indexOf(held.email) < 0) addresses.push(held.email);
      drawers({
        template: 'accountTemplate.html',
        title: held ? 'Edit Account' : 'Add Account',
        parent: $scope,
        values: held
          ? {
              enabled: held.enabled,
              authId: `UU-${$scope.contactId}`,
              username: held.username,
              email: held.email,
              idpGlobalId: held.idpGlobalId,
              stateGuardianNumber: held.stateGuardianNumber,
              password: '',
              confirm: '',
            }
          : {
              enabled: false,
              username: '',
              email: '',
              idpGlobalId: '',
              stateGuardianNumber: '',
              password: '',
              confirm: '',
            },
        extra: { addresses: addresses },
        save: (values) => {
          const sent = angular.copy(values);
          delete sent.authId;
          if (!sent.email) sent.email = '';
          return $scope.commit([{ kind: held ? 'account.edit' : 'account.add', values: sent }]);
        },
      });
    };
  }

  function students($scope, drawers, studentDrawer, api, $q) {
    $scope.edit = (link) => {
      studentDrawer({
        parent: $scope,
        link: link,
        who: link.student.lastFirst,
        hasAccount: !!$scope.parts.account,
        save: (values) =>
          $scope.commit([{ kind: 'student.edit', id: link.assocId, values: values }]),
      });
    };
    $scope.add = () => {
      const scope = drawers({
        template: 'studentSearch.html',
        title: 'Add Students',
        parent: $scope,
        extra: {
          query: { last: '', number: '' },
          results: null,
          hasAccount: !!$scope.parts.account,
        },
        save: (_values, drawer) => {
          const picked = (drawer.results || []).filter((result) => result.picked);
          if (!picked.length)
            return $q.reject({ messages: ['Select at least one student'], place: 'form' });
          if (picked.some((result) => !result.relationship))
            return $q.reject({ messages: ['Relationship is required'], place: 'form' });
          return $scope.commit(
            picked.map((result) => ({
              kind: 'student.add',
              student: result,
              values: {
                dcid: result.dcid,
                relationship: result.relationship,
                dataAccess: !!result.dataAccess,
              },
            })),
          );
        },
      });
      scope.search = () => {
        api.get('/admin/contacts/data/students', scope.query).then((answer) => {
          scope.results = answer.students;
        });
      };
    };
  }

  return (module) => {
    section(module, 'demographicsController', 'demographics');
    section(module, 'accountController', 'account', account);
    section(module, 'relationshipController', 'students', students);
    section(
      module,
      'phoneController',
      'phones',
      listDrawer('phone', 'phonetemplate.html', 'Phone', {
        type: 'Mobile',
        number: '',
        ext: '',
        preferred: false,
        sms: false,
      }),
    );
    section(
      module,
      'emailController',
      'emails',
      listDrawer('email', 'emailtemplate.html', 'Email', {
        type: null,
        address: '',
        primary: false,
      }),
    );
    section(
      module,
      'addressController',
      'addresses',
      listDrawer('address', 'addresstemplate.html', 'Address', {
        type: 'Home',
        line1: '',
        line2: '',
        unit: '',
        city: '',
        state: '',
        zip: '',
        country: 'US',
        start: '',
        end: '',
      }),
    );
  };
});
