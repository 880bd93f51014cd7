/* Requests of the pages. A session that has expired answers with the sign-in page: then the whole window goes there. */
define(['angular', 'busy'], function (angular, busy) {
  'use strict';
  return function (module) {
    module.factory('api', ['$http', '$q', function ($http, $q) {
      function settle(promise) {
        busy.begin();
        return promise.then(function (answer) {
          if (typeof answer.data === 'string') {
            window.location.href = '/admin/pw.html';
            return $q(function () {});
          }
          return answer.data;
        }, function (answer) {
          var data = answer.data && answer.data.messages ? answer.data : { messages: ['The server could not be reached'], place: 'form' };
          return $q.reject(data);
        }).finally(busy.end);
      }
      return {
        get: function (url, params) { return settle($http.get(url, { params: params, headers: window.lastClickHeader() })); },
        // The click has to be read here, before $http goes on to another task.
        write: function (writes) { return settle($http.post('/admin/contacts/data/write', { writes: writes }, { headers: window.lastClickHeader() })); }
      };
    }]);
  };
});
