/*
 * Rows that are made anew twice a second: the same data, other elements. A reader that holds on to a row holds a dead
 * one.
 */
define(['angular'], (angular) => {
  const EVERY_MS = 500;
  /** lists(): pairs of an object and the name under which it holds a list. */
  return function churn($interval, $rootScope, lists) {
    if (window.pageData.rendering !== 'churn') return;
    $interval(() => {
      $rootScope.renders += 1;
      lists().forEach(([owner, name]) => {
        if (Array.isArray(owner[name])) owner[name] = angular.copy(owner[name]);
      });
    }, EVERY_MS);
  };
});
