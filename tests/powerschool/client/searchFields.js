/* The fields and boxes of the classic contact search, and what is left in them from the last search. */
define([], () => {
  const NAMES = [
    'lastName',
    'firstName',
    'phoneNumber',
    'phoneExtension',
    'emailAddress',
    'address',
    'addressUnit',
  ];
  /* Box in the page's address, and the option it sets. */
  const BOXES = {
    includeInactive: 'inactive',
    includeAccessAccountsOnly: 'accountsOnly',
    filterByStudents: 'ofSelection',
  };

  function parse(hash) {
    const asked = new URLSearchParams(hash.replace(/^#\??/, ''));
    const form = {};
    const options = {};
    NAMES.forEach((name) => {
      form[name] = asked.get(name) || '';
    });
    Object.keys(BOXES).forEach((name) => {
      options[BOXES[name]] = asked.get(name) === 'true';
    });
    return { form: form, options: options, isFilled: NAMES.some((name) => form[name]) };
  }

  /* Some pages come with a filter or a field of the last search. */
  function leave(left, scope) {
    if (left === 'filter') scope.options.ofSelection = true;
    if (left === 'field') {
      scope.form.lastName = 'Smith';
    }
  }

  const isClassic = (data) => Boolean(data.classicSearch) && data.classicSearch !== 'one-field';
  return { parse: parse, leave: leave, isClassic: isClassic };
});
