/* Boots Contact Details, late: the page is there long before its content is. */
require([
  'angular',
  'jquery',
  'api',
  'drawers',
  'studentDrawer',
  'contactPage',
  'contactSections',
], (angular, $, api, drawers, studentDrawer, contactPage, contactSections) => {
  const BOOT_DELAY_MS = 60;
  const module = angular.module('contactsModule', []);
  // Parameters are behind "#?", without the exclamation mark of newer AngularJS.
  module.config([
    '$locationProvider',
    ($locationProvider) => {
      $locationProvider.hashPrefix('');
    },
  ]);
  [api, drawers, studentDrawer, contactPage, contactSections].forEach((part) => {
    part(module);
  });

  $(document).on('click', 'h2.toggle', function () {
    $(this).toggleClass('expanded').next().toggle();
  });
  $(() => {
    setTimeout(() => {
      angular.bootstrap(document, ['contactsModule']);
    }, BOOT_DELAY_MS);
  });
});
