/** Every sentence of the options page in Spanish. */

import type { Like } from '../format/format-messages.ts';
import type { optionsEn } from './en.ts';

export const optionsEs: Like<typeof optionsEn> = {
  language: 'es',
  rightToLeft: false,
  title: 'Ajustes de Kinlink',
  heading: 'Ajustes',
  lead: 'Los cambios se guardan de inmediato y valen en todas las pestañas.',

  sites: {
    heading: 'Sitios de PowerSchool',
    lead: 'Kinlink funciona en cualquier dirección que termine en powerschool.com. Si su distrito usa PowerSchool con un nombre propio, agréguelo aquí; el navegador le pedirá entonces su permiso.',
    label: 'La dirección de PowerSchool de su distrito',
    hint: 'Solo el nombre, como sis.district.org: la primera parte de lo que muestra el navegador mientras usted trabaja en PowerSchool.',
    add: 'Agregar sitio',
    none: 'No se ha agregado ningún sitio.',
    list: 'Sitios agregados',
    remove: 'Quitar {host}',
    removeShort: 'Quitar',
    look: 'Verlo: {host}, en una pestaña nueva',
    lookShort: 'Verlo',
    seen: {
      yes: 'Aquí se vio PowerSchool. Kinlink funciona en sus páginas de contactos.',
      no: 'Kinlink abrió una página aquí y no reconoció PowerSchool. Si en esta dirección usted no está en PowerSchool, quítela y agregue la que muestra su navegador cuando sí lo está.',
      'not-yet': 'Permitido. Kinlink todavía no ha visto PowerSchool aquí: ábralo e inicie sesión.',
    },
    added: 'Se agregó {host}. Kinlink ya funciona allí.',
    already: '{host} ya está en la lista.',
    denied:
      'No se agregó {host}, porque no se permitió que Kinlink funcione allí. Pulse Agregar sitio otra vez y elija Permitir.',
    removed: 'Se quitó {host}. Kinlink ya no ve nada allí.',
    failed: 'El navegador no aceptó {host}. Compruebe la dirección y pulse Agregar sitio otra vez.',
    problem: {
      empty: 'Escriba primero la dirección, como sis.district.org.',
      spaces: 'Hay un espacio en la dirección. Escriba solo el nombre, como sis.district.org.',
      wildcard:
        'Kinlink se permite en un solo sitio cada vez, así que la dirección no puede llevar un asterisco. Escriba el nombre completo, como sis.district.org.',
      'not-https':
        'Kinlink solo funciona donde la dirección empieza por https://. Escriba esa dirección, como https://sis.district.org.',
      'not-an-address': 'Esto no es una dirección web. Escriba un nombre como sis.district.org.',
      ip: 'Esto es un número, no un nombre. Escriba el nombre del sitio, como sis.district.org; su administrador de PowerSchool lo conoce.',
      'no-dot':
        'El nombre no está completo. Escríbalo entero, con sus puntos, como sis.district.org.',
      path: 'Esto lleva a otra parte del sitio. Escriba solo el nombre, como sis.district.org, tal como aparece en su navegador mientras está en “Start Page” de PowerSchool.',
      stock: 'Kinlink ya funciona en powerschool.com; no hay nada que agregar.',
    },
  },

  policy: {
    heading: 'Cómo trabaja su distrito',
    lead: 'Cuando dos fuentes dicen cosas distintas, valen primero los ajustes de su departamento de informática, luego los suyos, luego el archivo de ajustes y por último los de Kinlink.',
    managedRefused:
      'Hay partes de los ajustes de su departamento de informática que no se pueden usar',
    kept: '“{label}” queda como usted lo eligió.',
    back: 'Se descartó su elección para “{label}”.',
  },
  source: {
    managed: 'Lo fijó su departamento de informática. Aquí no se puede cambiar.',
    own: 'Elegido por usted.',
    imported: 'Del archivo de ajustes.',
    default: 'Ajuste de Kinlink.',
  },
  giveUp: 'Descartar mi elección',
  giveUpOf: 'Descartar mi elección para {label}',

  groups: {
    accounts: 'Cuentas del portal',
    duplicates: 'Duplicados',
    sheet: 'Hoja de bienvenida',
    parts: 'Partes de Kinlink',
    language: 'Idioma',
    words: 'Textos y guías',
  },
  setting: {
    username: {
      label: 'Nombre de usuario',
      hint: 'Lo que Kinlink pone como nombre de usuario en una cuenta nueva.',
    },
    emailType: {
      label: 'Tipo de un correo nuevo',
      hint: 'Tal como aparece en la lista del panel de correo de PowerSchool.',
    },
    passwordLength: {
      label: 'Largo de una contraseña temporal',
      hint: 'De 8 a 24 caracteres.',
    },
    passwordClasses: {
      label: 'Una contraseña temporal lleva',
      hint: 'Al menos uno de cada tipo marcado.',
    },
    retire: {
      label: 'El duplicado, cuando ya no se puede perder nada de él',
      hint: 'Kinlink solo lo prepara; usted lo confirma en PowerSchool.',
    },
    checkEmail: {
      label: 'Comprobar los correos sin que se pida',
      hint: 'Mira si un correo está en uso antes de que usted agregue una cuenta con él.',
    },
    leaveEmpty: {
      label: 'Campos del panel de la cuenta que se dejan vacíos',
      hint: 'Kinlink escribe “Dejar vacío” junto a cada campo marcado.',
    },
    wordings: {
      label: 'Textos y etiquetas adicionales',
      hint: 'Las palabras propias de su PowerSchool para botones, campos y mensajes. Vienen de un archivo de ajustes o de su departamento de informática.',
    },
    guides: {
      label: 'Pasos y notas adicionales',
      hint: 'Lo que su distrito añade a las guías. Viene de un archivo de ajustes o de su departamento de informática.',
    },
    school: {
      label: 'Escuela o distrito',
      hint: 'Aparece en la parte superior de la hoja de bienvenida.',
    },
    portal: {
      label: 'Dirección del Portal para Padres',
      hint: 'Donde los padres inician sesión. Empieza por https://.',
    },
    featuresOff: { label: 'Activado', hint: 'Desmarque lo que su distrito no usa.' },
    language: {
      label: 'Idioma de Kinlink',
      hint: 'Lo que dice Kinlink en su barra lateral y en sus propias páginas. La hoja de bienvenida tiene su propio idioma.',
    },
  },
  choice: {
    username: {
      email: 'El correo',
      'local-part': 'La parte del correo antes de la @',
      'letters-and-digits': 'Las letras y cifras antes de la @',
      leave: 'Lo decido yo',
    },
    retire: {
      ask: 'Preguntarme cada vez',
      delete: 'Eliminarlo',
      inactive: 'Dejarlo inactivo',
    },
    language: { browser: 'Como el navegador', en: 'English', es: 'Español' },
    passwordClasses: {
      upper: 'Letras mayúsculas',
      lower: 'Letras minúsculas',
      digits: 'Cifras',
      signs: 'Signos, como ! y ?',
    },
    leaveEmpty: {
      identityProvider: '“Identity Provider Global ID”',
      stateGuardianNumber: '“State Guardian Number”',
    },
    featuresOff: {
      check: 'Comprobar un correo antes de crear una cuenta',
      compare: 'Comparar dos contactos lado a lado',
      'carry-over': 'Traspasar lo que contiene el duplicado',
      retire: 'Retirar el duplicado',
      'welcome-sheet': 'La hoja de bienvenida para los padres',
    },
  },
  on: 'Activado',
  noWordings: 'Ninguno.',
  wordings: {
    by: 'count',
    one: '1 texto adicional ({languages}).',
    other: '{#} textos adicionales ({languages}).',
  },
  guideSteps: 'Guía “{guide}”. Pasos adicionales: {steps}. Notas adicionales: {notes}.',

  takes: {
    username: 'Acepta uno de estos valores: email, local-part, letters-and-digits, leave.',
    emailType: 'Acepta un texto de 1 a 60 caracteres.',
    passwordLength: 'Acepta un número entero de 8 a 24.',
    passwordClasses:
      'Acepta una lista de: upper, lower, digits, signs; al menos uno de estos valores.',
    retire: 'Acepta uno de estos valores: ask, delete, inactive.',
    checkEmail: 'Acepta true o false.',
    leaveEmpty: 'Acepta una lista de: identityProvider, stateGuardianNumber.',
    wordings: 'Acepta, para cada idioma y cada expresión, una lista de textos.',
    guides: 'Acepta, para cada guía, listas de textos en steps y notes.',
    school: 'Acepta un texto de 120 caracteres como máximo.',
    portal: 'Acepta una dirección que empiece por https://, como https://ps.district.org/public.',
    featuresOff: 'Acepta una lista de: check, compare, carry-over, retire, welcome-sheet.',
    language: 'Acepta uno de estos valores: browser, en, es.',
  },
  wrong: {
    emailType: 'Escriba de 1 a 60 caracteres, como aparece en la lista de PowerSchool.',
    passwordLength: 'Escriba un número entero de 8 a 24.',
    passwordClasses: 'Al menos un tipo tiene que quedar marcado.',
    school: 'Escriba 120 caracteres como máximo.',
    portal: 'Escriba una dirección que empiece por https://, como https://ps.district.org/public.',
  },

  file: {
    heading: 'Archivo de ajustes',
    lead: 'Un distrito puede anotar sus ajustes una sola vez y dar el archivo a cada registrador.',
    import: 'Importar un archivo de ajustes',
    export: 'Exportar los ajustes en vigor',
    forget: 'Quitar el archivo',
    inUse: 'En uso: {name}',
    none: 'No se usa ningún archivo de ajustes.',
    imported: {
      by: 'count',
      one: 'Se importó {name}. Fija 1 ajuste.',
      other: 'Se importó {name}. Fija {#} ajustes.',
    },
    forgotten: 'Se quitó el archivo de ajustes.',
    exported: 'Los ajustes en vigor se guardaron como kinlink-policy.json en sus descargas.',
    notJson:
      '{name} no es un archivo de ajustes: no se puede leer como JSON. No se cambió nada. Elija un archivo que le haya dado su distrito o su departamento de informática, o uno que Kinlink haya exportado.',
    notPolicy:
      '{name} no es un archivo de ajustes: no contiene ningún ajuste de Kinlink. No se cambió nada. Elija un archivo que le haya dado su distrito o su departamento de informática, o uno que Kinlink haya exportado.',
    nothing:
      'Nada de {name} se puede usar, así que no se cambió nada. Corrija lo que aparece abajo e impórtelo otra vez.',
    tooLarge:
      '{name} es demasiado grande para un archivo de ajustes. No se cambió nada. Elija un archivo que le haya dado su distrito o su departamento de informática.',
    some: 'No se usa, porque no es correcto',
  },
  refusedFile: 'Hay partes del archivo de ajustes que no se usan',
  refused: {
    unknown: '“{key}” no es un ajuste de Kinlink. Compruebe cómo está escrito.',
    wrong: '“{key}” no se usa. {takes}',
    'not-a-policy':
      'Estos ajustes no se pueden leer: tienen que ser una tabla de nombres y valores.',
  },
};
