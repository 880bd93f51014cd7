/* Boots Contact Details, late: the page is there long before its content is. */
require(['angular', 'jquery', 'api', 'drawers', 'studentDrawer', 'contactPage', 'contactSections'], function (angular, $, api, drawers, studentDrawer, contactPage, contactSections) {
  'use strict';
  var BOOT_DELAY_MS = 60;
  var module = angular.module('contactsModule', []);
  // Parameters stand behind "#?", without the exclamation mark of newer AngularJS.
  module.config(['$locationProvider', function ($locationProvider) { $locationProvider.hashPrefix(''); }]);
  [api, drawers, studentDrawer, contactPage, contactSections].forEach(function (part) { part(module); });

  $(document).on('click', 'h2.toggle', function () {
    $(this).toggleClass('expanded').next().toggle();
  });
  $(function () {
    setTimeout(function () { angular.bootstrap(document, ['contactsModule']); }, BOOT_DELAY_MS);
  });
});
