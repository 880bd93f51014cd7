/* Words and ids that change with the user's language, for client code; and what every template needs of them. */
define([], () => {
  const data = window.pageData;
  const word = (text) => (Object.hasOwn(data.words, text) ? data.words[text] : text);
  return {
    word: word,
    /** This page's id for a known one. */
    id: (known) => data.ids[known] || known,
    install: (module) => {
      module.run([
        '$rootScope',
        ($rootScope) => {
          $rootScope.codeName = (code) =>
            data.codeNames === 'translated' || data.codes.frequencies.includes(code)
              ? word(code)
              : code;
          $rootScope.renders = 0;
        },
      ]);
    },
  };
});
