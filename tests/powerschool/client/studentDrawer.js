/* The student drawer: the same from Contact Details and from a student's contacts page. */
define([], function () {
  'use strict';
  var FIELDS = ['relationship', 'custody', 'livesWith', 'pickup', 'emergency', 'receivesMail', 'start', 'end', 'dataAccess', 'frequency', 'assignmentDetails'];
  var TAB_DELAY_MS = 120;

  return function (module) {
    module.factory('studentDrawer', ['drawers', '$timeout', function (drawers, $timeout) {
      /** options: parent, link, who, hasAccount, save(values) which returns a promise. */
      return function openStudentDrawer(options) {
        var values = {};
        FIELDS.forEach(function (name) { values[name] = options.link[name]; });
        values.sendNow = false;
        var scope = drawers({
          template: 'demographicstemplate.html', title: 'Edit Student Contact Details', parent: options.parent, values: values,
          extra: { hasAccount: options.hasAccount, who: options.who, tab: 'relationship', shown: '' },
          save: function (edited) {
            var sent = {};
            // Only what was changed is sent, so that one tab never writes another's fields.
            FIELDS.concat('sendNow').forEach(function (name) {
              if (edited[name] !== values[name]) sent[name] = edited[name] === null ? '' : edited[name];
            });
            return options.save(sent);
          }
        });
        scope.choose = function (tab) {
          scope.tab = tab;
          $timeout(function () { scope.shown = scope.tab; }, TAB_DELAY_MS);
        };
        scope.choose('relationship');
        return scope;
      };
    }]);
  };
});
