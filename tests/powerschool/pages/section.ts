/** A heading that folds its section, then the section with a controller of its own. */
export const section = (
  name: string,
  title: string,
  controller: string,
  body: string,
  id = '',
): string =>
  `<h2 id="${name}-header" class="toggle expanded">${title}</h2>
<div ${id ? `id="${id}" ` : ''}class="section" data-ng-controller="${controller}">${body}</div>`;

/** The box that shows past and future rows. Its label counts them, and it never makes the form dirty. */
export const showAllBox = (id: string, label: string): string =>
  `<p><input type="checkbox" id="${id}" data-ng-checked="options.showAll" data-ng-disabled="isMerge()" data-ng-click="options.showAll = !options.showAll"> <label for="${id}">${label}<span data-ng-if="pastCount()"> ({{pastCount()}})</span></label></p>`;
