/* Requests of the pages. A session that has expired answers with the sign-in page: then the whole window goes there. */
define(['angular', 'busy', 'texts'], (_angular, busy, texts) => (module) => {
  texts.install(module);
  module.factory('api', [
    '$http',
    '$q',
    ($http, $q) => {
      function settle(promise, quiet) {
        if (!quiet) busy.begin();
        return promise
          .then(
            (answer) => {
              if (typeof answer.data === 'string') {
                window.location.href = '/admin/pw.html';
                return $q(() => {});
              }
              return answer.data;
            },
            (answer) => {
              const data = answer.data?.messages
                ? answer.data
                : { messages: [texts.word('The server could not be reached')], place: 'form' };
              return $q.reject(data);
            },
          )
          .finally(() => {
            if (!quiet) busy.end();
          });
      }
      return {
        get: (url, params, quiet) =>
          settle($http.get(url, { params: params, headers: window.lastClickHeader() }), quiet),
        // The click has to be read here, before $http goes on to another task.
        write: (writes) =>
          settle(
            $http.post(
              '/admin/contacts/data/write',
              { writes: writes },
              { headers: window.lastClickHeader() },
            ),
            // The drawer does not wait for a late answer, so nothing may lie over the page.
            window.pageData.network === 'late-answer',
          ),
      };
    },
  ]);
});
