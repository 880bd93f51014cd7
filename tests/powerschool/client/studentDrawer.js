/* The student drawer: the same from Contact Details and from a student's contacts page. */
define([], () => {
  const FIELDS = [
    'relationship',
    'custody',
    'livesWith',
    'pickup',
    'emergency',
    'receivesMail',
    'start',
    'end',
    'dataAccess',
    'frequency',
    'assignmentDetails',
  ];
  const TAB_DELAY_MS = 120;

  return (module) => {
    module.factory('studentDrawer', [
      'drawers',
      '$timeout',
      (drawers, $timeout) => {
        /** options: parent, link, who, hasAccount, save(values) which returns a promise. */
        return function openStudentDrawer(options) {
          const values = {};
          FIELDS.forEach((name) => {
            values[name] = options.link[name];
          });
          values.sendNow = false;
          const scope = drawers({
            template: 'demographicstemplate.html',
            title: 'Edit Student Contact Details',
            parent: options.parent,
            values: values,
            extra: {
              hasAccount: options.hasAccount,
              district: {},
              who: options.who,
              tab: 'relationship',
              shown: '',
            },
            save: (edited) => {
              const sent = {};
              // Only what was changed is sent, so that one tab never writes another's fields.
              FIELDS.concat('sendNow').forEach((name) => {
                if (edited[name] !== values[name])
                  sent[name] = edited[name] === null ? '' : edited[name];
              });
              return options.save(sent);
            },
          });
          scope.choose = (tab) => {
            scope.tab = tab;
            $timeout(() => {
              scope.shown = scope.tab;
            }, TAB_DELAY_MS);
          };
          scope.choose('relationship');
          return scope;
        };
      },
    ]);
  };
});
